"use client"

import Link from "next/link"
import { useEffect, useState } from "react"
import { Icon } from "#components/ui/icon.tsx"
import { listDrafts } from "#components/ui/draft-store.ts"
import { tanggalPendek } from "#lib/kernel/tanggal.ts"

/** "2026-11-20", or "2026-11-20/…" of one that came back out of the queue. */
function bagian(nama: string): Record<string, string> {
  const [tanggal, draf] = nama.split("/")
  return { tanggal: tanggal!, ...(draf && { draf }) }
}

/** What was typed on this device for other days and never sent: it waits under its own date, not under today's. */
export function DrafLain({ awalan, tanggal }: { awalan: string; tanggal: string }) {
  const [hari, setHari] = useState<string[]>([])
  useEffect(() => {
    const cari = async () => {
      const berisi = (await listDrafts(awalan)).filter(({ values, files }) => files || values.uraian?.[0])
      setHari(berisi.map(({ name }) => name.slice(awalan.length)).filter((hari) => hari !== tanggal))
    }
    void cari()
  }, [awalan, tanggal])
  return hari.map((nama) => (
    <Link
      key={nama}
      href={`/kinerja/tulis?${new URLSearchParams(bagian(nama))}`}
      prefetch={false}
      className="note note-info mt-4 items-center text-ink no-underline"
    >
      <Icon name="pencil" />
      <span className="min-w-0 flex-1">
        Draf {tanggalPendek(bagian(nama).tanggal!)} di perangkat ini <strong>belum dikirim</strong>
      </span>
      <Icon name="chevron-right" className="!text-ink" />
    </Link>
  ))
}
