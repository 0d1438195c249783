/** The order stage, for whoever runs it beside others in one process. */
export { checkPlanning, createHandle, name } from './plan-order.ts'
