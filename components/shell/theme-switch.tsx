"use client"

import { Choices } from "#components/ui/choices.tsx"
import { THEME_COOKIE, themeAttribute, type Tema } from "./theme.ts"

const YEAR = 365 * 24 * 3600

const options = [
  { value: "terang", label: "Terang" },
  { value: "gelap", label: "Gelap" },
  { value: "otomatis", label: "Otomatis" },
]

/** Changes the page at once and leaves a cookie, from which the layout draws the next page. */
export function ThemeSwitch({ tema }: { tema: Tema }) {
  return (
    <Choices
      name="tema"
      label="Tampilan"
      look="segment"
      options={options}
      defaultValue={tema}
      required={false}
      onPick={choose}
    />
  )
}

function choose(picked: string) {
  const attribute = themeAttribute(picked as Tema)
  if (attribute) document.documentElement.dataset.theme = attribute
  else delete document.documentElement.dataset.theme
  document.cookie = `${THEME_COOKIE}=${picked}; path=/; max-age=${YEAR}; samesite=lax`
}
