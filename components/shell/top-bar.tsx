import type { Route } from "next"
import Link from "next/link"
import type { ReactNode } from "react"
import { Avatar } from "#components/ui/avatar.tsx"
import { Icon } from "#components/ui/icon.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { Mark } from "./mark.tsx"
import { ThemeSwitch } from "./theme-switch.tsx"
import type { Tema } from "./theme.ts"

export type TopBarProps = {
  nama: string
  jabatan: string
  inisial: string
  tanggal: string
  /** Where the mark leads. */
  beranda: Route
  tema: Tema
  /** Nothing here is about real people: a quiet gold tag says so on every page. */
  contoh: boolean
  pemberitahuan?: { href: Route; jumlah: number }
  /** The sign-out form and other links of one's own account. */
  akun?: ReactNode
}

export function TopBar(props: TopBarProps) {
  const { nama, jabatan, inisial, tanggal, beranda, tema, contoh, pemberitahuan, akun } = props
  return (
    <header className="topbar">
      <Link href={beranda} prefetch={false} className="topbar-mark">
        <Mark />
        Siginjai
      </Link>
      <p className="topbar-date">{tanggal}</p>
      {contoh && <Tag tone="gold">data contoh</Tag>}
      {pemberitahuan && (
        <Link href={pemberitahuan.href} prefetch={false} className="btn btn-ghost btn-icon bell">
          <Icon name="bell" />
          <span className="sr-only">Pemberitahuan</span>
          {pemberitahuan.jumlah > 0 && <span className="count">{Math.min(pemberitahuan.jumlah, 99)}</span>}
        </Link>
      )}
      <button type="button" className="me" popoverTarget="akun">
        <span className="me-name">
          <strong>{nama}</strong> {jabatan}
        </span>
        <Avatar inisial={inisial} />
      </button>
      <div id="akun" popover="auto" className="popover popover-left account">
        <p>
          <strong className="block">{nama}</strong>
          <span className="text-soft">{jabatan}</span>
        </p>
        <ThemeSwitch tema={tema} />
        {akun}
      </div>
    </header>
  )
}
