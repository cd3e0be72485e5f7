"use client"

import Link from "next/link"
import { useEffect, useState } from "react"
import { Icon } from "#components/ui/icon.tsx"
import { listDrafts } from "#components/ui/draft-store.ts"
import { tanggalPendek } from "#lib/kernel/tanggal.ts"
import { bagianDraf, namaDraf } from "./nama-draf.ts"

/** What was typed on this device for other days and never sent: it waits under its own date, not under today's. */
export function DrafLain({ akun, tanggal }: { akun: string; tanggal: string }) {
  const [nama, setNama] = useState<string[]>([])
  useEffect(() => {
    const cari = async () => {
      const berisi = (await listDrafts(namaDraf(akun))).filter(({ values, files }) => files || values.uraian?.[0])
      setNama(berisi.map(({ name }) => name).filter((name) => name !== namaDraf(akun, tanggal)))
    }
    void cari()
  }, [akun, tanggal])
  return nama.map((n) => (
    <Link
      key={n}
      href={`/kinerja/tulis?${new URLSearchParams(bagianDraf(akun, n))}`}
      prefetch={false}
      className="note note-info mt-4 items-center text-ink no-underline"
    >
      <Icon name="pencil" />
      <span className="min-w-0 flex-1">
        Draf {tanggalPendek(bagianDraf(akun, n).tanggal)} di perangkat ini <strong>belum dikirim</strong>
      </span>
      <Icon name="chevron-right" className="!text-ink" />
    </Link>
  ))
}
