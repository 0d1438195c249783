/** Pictures of what is sold: flat shapes on one grid of 64. Invariant: an item that nobody drew has a picture too. */
import type { ComponentChildren } from 'preact'

const BUN = '#e9a94f'
const BUN_DARK = '#c98432'
const BUN_LIGHT = '#f6c982'
const RED = '#cf3b2a'
const RED_DARK = '#9e2718'
const YELLOW = '#f8c53a'
const YELLOW_DARK = '#dd9d1c'
const GREEN = '#5fae4b'
const GREEN_DARK = '#3d8435'
const BROWN = '#6d3c22'
const CREAM = '#fff3dc'

const HOTDOG = (
  <g transform="rotate(-22 32 33)">
    <rect x="7" y="19" width="50" height="27" rx="13.500" fill={BUN_DARK} />
    <rect x="3" y="24" width="58" height="15" rx="7.500" fill={RED_DARK} />
    <rect x="3" y="24" width="58" height="11" rx="5.500" fill={RED} />
    <path
      d="M9 30q4-6 8 0t8 0 8 0 8 0 8 0 6-1"
      fill="none"
      stroke={YELLOW}
      stroke-width="3.4"
      stroke-linecap="round"
    />
    <path d="M7 35h50c0 8-6 13-13 13H20c-7 0-13-5-13-13z" fill={BUN} />
    <path
      d="M12 40c3 3 6 4 9 4h16"
      fill="none"
      stroke={BUN_LIGHT}
      stroke-width="2.4"
      stroke-linecap="round"
    />
  </g>
)

const HAMBURGER = (
  <g>
    <path d="M9 27C9 15 20 10 32 10s23 5 23 17z" fill={BUN} />
    <path d="M15 22c2-5 7-7 12-8" fill="none" stroke={BUN_LIGHT} stroke-width="2.4" stroke-linecap="round" />
    <g fill={CREAM}>
      <ellipse cx="31" cy="16" rx="1.9" ry="1.200" />
      <ellipse cx="40" cy="17" rx="1.9" ry="1.200" transform="rotate(20 40 17)" />
      <ellipse cx="36" cy="22" rx="1.9" ry="1.200" />
      <ellipse cx="47" cy="22" rx="1.9" ry="1.200" transform="rotate(28 47 22)" />
    </g>
    <path d="M7 29q4-3 8 0t8 0 9 0 9 0 8 0 8 0v3q-4 5-8 1t-8 1-9-1-9 1-8-1-8-1z" fill={GREEN} />
    <rect x="10" y="33" width="44" height="5" rx="2.500" fill={RED} />
    <path d="M9 37h46l-9 3-6 6-6-6z" fill={YELLOW} />
    <rect x="8" y="39" width="48" height="8" rx="4" fill={BROWN} />
    <path d="M26 39h16l-8 6z" fill={YELLOW} />
    <path d="M9 48h46v1c0 4-3 6-7 6H16c-4 0-7-2-7-6z" fill={BUN} />
    <path d="M9 48h46v2H9z" fill={BUN_DARK} />
  </g>
)

const FRIES = (
  <g>
    <g fill={YELLOW}>
      <rect x="17" y="13" width="5.500" height="26" rx="1.500" transform="rotate(-9 20 30)" />
      <rect x="24" y="8" width="5.500" height="30" rx="1.500" transform="rotate(-3 27 24)" />
      <rect x="36" y="9" width="5.500" height="30" rx="1.500" transform="rotate(5 39 24)" />
      <rect x="43" y="14" width="5.500" height="26" rx="1.500" transform="rotate(11 45 28)" />
    </g>
    <g fill={YELLOW_DARK}>
      <rect x="30" y="12" width="5.500" height="26" rx="1.500" />
      <rect x="21" y="17" width="5" height="22" rx="1.500" transform="rotate(-5 23 28)" />
      <rect x="40" y="17" width="5" height="22" rx="1.500" transform="rotate(7 42 28)" />
    </g>
    <path d="M12 28c6 5 13 7 20 7s14-2 20-7l-5 25c0 2-2 3-4 3H21c-2 0-4-1-4-3z" fill={RED} />
    <path d="M32 35c7 0 14-2 20-7l-5 25c0 2-2 3-4 3H32z" fill={RED_DARK} opacity=".45" />
    <circle cx="32" cy="45" r="5" fill={CREAM} />
  </g>
)

const ICE_CREAM = (
  <g>
    <path d="M20 34h24L33.500 59c-.6 1.400-2.400 1.400-3 0z" fill={BUN} />
    <path
      d="m23 40 15 8M21.500 35.500 40 44M41 40l-14 8M42.500 35.500 25 43.500"
      stroke={BUN_DARK}
      stroke-width="1.600"
    />
    <circle cx="24" cy="27" r="10" fill="#f7a8b8" />
    <circle cx="40" cy="27" r="10" fill={CREAM} />
    <circle cx="32" cy="17" r="10.500" fill="#8a5134" />
    <path d="M25 15c1-3 4-5 7-5" fill="none" stroke="#b9795a" stroke-width="2.400" stroke-linecap="round" />
    <path d="M16 33c3 4 7 1 9 3s5 1 7-1 5 2 8 1 5-1 8-4c-1 4-4 5-7 5H23c-3 0-6-1-7-4z" fill="#f7a8b8" />
    <circle cx="32" cy="7" r="3.200" fill={RED} />
  </g>
)

const LEMONADE = (
  <g>
    <path d="M38 4l-4 20" stroke={RED} stroke-width="3.600" stroke-linecap="round" />
    <path d="M14 17h36l-4 38c-.2 2-1.800 3-3.500 3h-21c-1.700 0-3.300-1-3.500-3z" fill="#dcedf3" />
    <path
      d="M15.600 26h32.800l-3 28c-.2 1.600-1.400 2.500-3 2.500H21.600c-1.600 0-2.800-.9-3-2.500z"
      fill="#ffe37a"
    />
    <path d="M32 26h16.400l-3 28c-.2 1.600-1.400 2.500-3 2.500H32z" fill={YELLOW} opacity=".55" />
    <rect x="21" y="31" width="9" height="9" rx="2" fill="#fff" opacity=".75" transform="rotate(-12 25 35)" />
    <rect x="32" y="39" width="9" height="9" rx="2" fill="#fff" opacity=".6" transform="rotate(14 36 43)" />
    <circle cx="48" cy="17" r="9.500" fill={YELLOW_DARK} />
    <circle cx="48" cy="17" r="7.600" fill="#fff6c9" />
    <path
      d="M48 17V9.800M48 17l6.400 3.500M48 17l-6.400 3.500M48 17l6.400-3.600M48 17l-6.400-3.600M48 17v7.200"
      stroke={YELLOW}
      stroke-width="2"
    />
  </g>
)

const BAG = (
  <g>
    <path d="M15 18h34l3 36c0 2-1 4-3 4H15c-2 0-3-2-3-4z" fill={BUN_LIGHT} />
    <path d="M32 18h17l3 36c0 2-1 4-3 4H32z" fill={BUN} opacity=".55" />
    <path d="m15 18 3-9 5 4 4.500-5 4.500 5 4.500-5 4.500 5 5-4 3.500 9z" fill={BUN_DARK} />
    <path
      d="M25 12c-1-5 3-7 6-4 1-4 7-4 7 1"
      fill="none"
      stroke={GREEN_DARK}
      stroke-width="3"
      stroke-linecap="round"
    />
    <circle cx="32" cy="38" r="9" fill={CREAM} />
    <path d="M28 40c2 3 6 3 8 0" fill="none" stroke={BROWN} stroke-width="2.200" stroke-linecap="round" />
    <circle cx="29" cy="35.500" r="1.500" fill={BROWN} />
    <circle cx="35" cy="35.500" r="1.500" fill={BROWN} />
  </g>
)

const PICTURES: Readonly<Record<string, ComponentChildren>> = {
  hotdog: HOTDOG,
  hamburger: HAMBURGER,
  fries: FRIES,
  'ice-cream': ICE_CREAM,
  lemonade: LEMONADE,
}

/** The picture of an item by its name on the menu: of one that is not drawn, a bag with something good in it. */
export function FoodPicture({ item, class: more = '' }: { item: string; class?: string }) {
  return (
    <svg class={`food ${more}`} viewBox="0 0 64 64" aria-hidden="true">
      <FoodShapes item={item} />
    </svg>
  )
}

/** The same for within another drawing, on a grid of 64. */
export function FoodShapes({ item }: { item: string }) {
  return <g>{PICTURES[item] ?? BAG}</g>
}
