"use client"

import Link from "next/link"
import { useEffect, useState } from "react"
import { Icon } from "#components/ui/icon.tsx"
import { listDrafts } from "#components/ui/draft-store.ts"
import { tanggalPendek } from "#lib/kernel/tanggal.ts"

/** What was typed on this device for other days and never sent: it waits under its own date, not under today's. */
export function DrafLain({ awalan, tanggal }: { awalan: string; tanggal: string }) {
  const [hari, setHari] = useState<string[]>([])
  useEffect(() => {
    const cari = async () => {
      const bertulisan = (await listDrafts(awalan)).filter(([, values]) => values.uraian?.[0])
      setHari(bertulisan.map(([name]) => name.slice(awalan.length)).filter((t) => t !== tanggal))
    }
    void cari()
  }, [awalan, tanggal])
  return hari.map((t) => (
    <Link
      key={t}
      href={`/kinerja/tulis?tanggal=${t}`}
      prefetch={false}
      className="note note-info mt-4 items-center text-ink no-underline"
    >
      <Icon name="pencil" />
      <span className="min-w-0 flex-1">
        Draf {tanggalPendek(t)} di perangkat ini <strong>belum dikirim</strong>
      </span>
      <Icon name="chevron-right" className="!text-ink" />
    </Link>
  ))
}
