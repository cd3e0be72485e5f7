"use client"

import type { Route } from "next"
import Link from "next/link"
import { usePathname } from "next/navigation"
import { Icon } from "#components/ui/icon.tsx"
import type { MenuItem } from "./menu-item.ts"

/** Links that know where we are. No prefetch: nine dynamic pages for each page seen would be the server's main work. */
export function NavLinks({
  items,
  all = items,
}: {
  items: MenuItem[]
  /** The whole menu, if `items` is a part. */ all?: MenuItem[]
}) {
  const here = nearest(all, usePathname())
  return items.map(({ href, label, ikon, jumlah }) => (
    <Link
      key={href}
      href={href}
      prefetch={false}
      className="nav-link"
      aria-current={href === here ? "page" : undefined}
      onClick={closeSheet}
    >
      <Icon name={ikon} />
      {label}
      {jumlah ? <span className="count">{jumlah > 99 ? "99+" : jumlah}</span> : null}
    </Link>
  ))
}

/** The deepest menu address that the path lies under. */
function nearest(items: MenuItem[], path: string): Route | undefined {
  return items
    .map((item) => item.href)
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0]
}

/** On a phone the rail is a sheet over the page; a soft navigation would leave it open. */
function closeSheet(event: React.MouseEvent<HTMLElement>) {
  const sheet = event.currentTarget.closest<HTMLElement>("[popover]")
  if (sheet?.matches(":popover-open")) sheet.hidePopover()
}
