import type { Route } from "next"
import Link from "next/link"
import type { ReactNode } from "react"
import { Toaster } from "#components/ui/toaster.tsx"
import { BottomBar } from "./bottom-bar.tsx"
import { Mark } from "./mark.tsx"
import type { MenuItem } from "./menu-item.ts"
import { OwnNote } from "./own-note.tsx"
import { NavLinks } from "./nav-links.tsx"
import { TopBar, type TopBarProps } from "./top-bar.tsx"

type ShellProps = Omit<TopBarProps, "beranda"> & {
  /** Its first item is the home, where the mark leads. */
  menu: MenuItem[]
  /** The deed in the middle of the phone's bar. */
  lapor?: { href: Route; label: string }
  /** Whose screen this is: what was typed returns to no other account. */
  akunId: string
  children: ReactNode
}

/** The frame of every signed-in page: rail and top bar on a desk, bottom bar on a phone. */
export function Shell({ menu, lapor, akunId, children, ...top }: ShellProps) {
  const beranda = menu[0]?.href ?? "/"
  return (
    <div className="shell" data-akun={akunId}>
      <a href="#isi" className="skip btn btn-primary">
        Langsung ke isi
      </a>
      {/* A popover, so that the phone's "Menu" opens the same rail as a sheet, without a script of ours. */}
      <nav id="menu" popover="auto" className="rail" aria-label="Menu utama">
        <Link href={beranda} prefetch={false} className="rail-mark">
          <Mark />
          Siginjai
        </Link>
        <NavLinks items={menu} />
      </nav>
      <TopBar beranda={beranda} {...top} />
      <main id="isi" tabIndex={-1} className="shell-main">
        {children}
      </main>
      <BottomBar menu={menu} lapor={lapor} />
      <OwnNote akunId={akunId} />
      <Toaster />
    </div>
  )
}
