/** The order stage, for whoever runs it beside others in one process. */
export { createHandle, name } from './plan-order.ts'
