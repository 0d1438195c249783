/** Customers, for whoever runs them beside others in one process. */
export { type CustomersCount, startCustomers } from './customers.ts'
export { customersSettings } from './settings.ts'
