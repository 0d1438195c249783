/** The pages /station and /station/STAGE. */
import './station.css'
import './slip.css'
import { useSignalEffect } from '@preact/signals'
import { Page, show } from '../parts/page.tsx'
import { NeedsRole, useLive } from '../session.tsx'
import { spoken } from '../words.ts'
import { followStation } from './station-live.ts'
import { StationPage, stationTitle } from './station-page.tsx'
import { followStages, StationsPage } from './stations-page.tsx'

const [, , stage = ''] = location.pathname.split('/')
const followThis = () => followStation(stage)

function OneStation() {
  const live = useLive('station', followThis)
  useSignalEffect(() => {
    const station = live?.station.value
    if (station !== undefined) document.title = stationTitle(station)
  })
  return (
    <Page title={spoken(stage)} link={live?.link.value}>
      <NeedsRole atLeast="station">{live !== undefined && <StationPage live={live} />}</NeedsRole>
    </Page>
  )
}

function AllStations() {
  const live = useLive('station', followStages)
  return (
    <Page title="Stations" link={live?.link.value}>
      <NeedsRole atLeast="station">{live !== undefined && <StationsPage live={live} />}</NeedsRole>
    </Page>
  )
}

show(stage === '' ? <AllStations /> : <OneStation />)
