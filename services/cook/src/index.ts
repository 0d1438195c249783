/** The cook stage, for whoever runs it beside others in one process. */
export { cookTicket as handle, name } from './cook-ticket.ts'
