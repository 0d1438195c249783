/** A menu that has one of everything, for the tests. */

export const SNACKS = `currency: EUR
timezone: Europe/Berlin
ingredients:
  sausage: { title: Sausage, unit: piece, stock: 100, low: 20 }
  bun: { title: Bun, unit: piece }
  onion: { title: Onion, unit: gram, stock: 5000 }
  cheese: { title: Cheese, unit: gram }
planning: { stage: order, seconds: 1 }
gathering: { stage: prepare, seconds: 2.5 }
items:
  - name: hotdog
    title: Hot dog
    price: 450
    allergens: [gluten, mustard]
    ingredients: { sausage: 1, bun: 1, onion: 15 }
    stages:
      - { stage: ingredients, seconds: 2 }
      - { stage: cook, seconds: 6 }
    modifiers:
      - name: no-onions
        title: Without onions
        price: -20
        ingredients: { onion: -15 }
        seconds: { ingredients: -0.5 }
      - name: extra-onions
        title: Extra onions
        ingredients: { onion: 15 }
        excludes: [no-onions]
      - name: extra-cheese
        title: Extra cheese
        price: 80
        max: 3
        ingredients: { cheese: 20 }
        allergens: { add: [milk] }
        seconds: { cook: 1.5, prepare: 0.5 }
      - name: no-bun
        title: Without the bun
        ingredients: { bun: -1 }
        allergens: { remove: [gluten] }
      - name: breadcrumbs
        title: With breadcrumbs
        allergens: { add: [gluten] }
  - name: pancakes
    title: Pancakes
    price: 500
    hours: ["07:00-11:00", "22:30-01:30"]
    stages: [{ stage: cook, seconds: 3 }]
`
