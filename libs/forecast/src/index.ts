/** A model of the kitchen made from what was measured: when an order will be ready, and what a day was like. */
export { DayFigures, type DayOrder, type DayReport, type StageTimes } from './day-figures.ts'
export { type Change, type Forecast, Forecaster, type WhatIf } from './forecaster.ts'
export {
  type AllDay,
  type Expected,
  Kitchen,
  type KitchenEvent,
  OPEN_ORDERS_MAX,
  type Portion,
  type StageCapacity,
} from './kitchen.ts'
export { PACE_MINUTES, Pace, type PaceMinute } from './pace.ts'
export { Quantiles } from './quantiles.ts'
export { type Prior, ServiceTimes } from './service-times.ts'
