import { type Actor, kursiMenilai } from "#lib/kernel/actor.ts"
import { bolehKelolaAkun } from "#lib/akses/policy.ts"
import { bolehBacaJejak } from "#lib/jejak/policy.ts"
import { bolehBukaBulan } from "#lib/kinerja/policy/bulan.ts"
import { bolehAtur } from "#lib/kehadiran/policy.ts"
import { bolehKelolaKalender } from "#lib/organisasi/policy.ts"
import { bolehKelola, melihatOrangLain } from "#lib/pegawai/policy.ts"
import type { MenuItem } from "#components/shell/menu-item.ts"

/** The places that this actor has, in the order of his work. What is not built does not stand here. */
export function menuFor(actor: Actor, menunggu: number): MenuItem[] {
  const menu: (MenuItem | false)[] = [
    { href: "/beranda", label: "Beranda", ikon: "house" },
    kursiMenilai(actor).length > 0 && {
      href: "/kinerja/kotak-masuk",
      label: "Kotak masuk",
      ikon: "inbox",
      jumlah: menunggu,
    },
    actor.asn && { href: "/kinerja", label: "Kinerja", ikon: "chart-line" },
    actor.asn
      ? { href: "/kinerja/skp", label: "SKP", ikon: "target" }
      : kursiMenilai(actor).length > 0 && { href: "/kinerja/skp/bawahan", label: "SKP", ikon: "target" },
    (actor.asn || kursiMenilai(actor).length > 0) && {
      href: "/kinerja/penilaian",
      label: "Penilaian",
      ikon: "award",
    },
    melihatOrangLain(actor) && { href: "/pegawai", label: "Pegawai", ikon: "users" },
    bolehBukaBulan(actor) && { href: "/kinerja/bulan", label: "Bulan terkunci", ikon: "lock" },
    bolehKelola(actor) && { href: "/kehadiran", label: "Kehadiran", ikon: "calendar-clock" },
    bolehAtur(actor) && { href: "/kehadiran/pola", label: "Pola kerja", ikon: "clock" },
    bolehBacaJejak(actor) && { href: "/jejak", label: "Jejak", ikon: "history" },
    bolehKelolaAkun(actor) && { href: "/akses/akun", label: "Akun", ikon: "user" },
    bolehKelolaKalender(actor) && { href: "/organisasi/hari-libur", label: "Hari libur", ikon: "calendar-days" },
  ]
  return menu.filter((item) => item !== false)
}
