/** The truck under `docker compose`: a project of its own, and customers who order there. */
export { Customers, type Items, type OrderJson, type Placed } from './customers.ts'
export { type Container, SERVICES, Stack, serviceOf } from './stack.ts'
export { messageOf, waitFor } from './wait.ts'
