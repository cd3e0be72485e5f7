// The worker: everything that happens later, always in a process of its own.
import { sapuSesi } from "#lib/akses/jobs.ts"
import { sekarang } from "#lib/kernel/clock.ts"
import { closeDb } from "#lib/kernel/db.ts"
import { runJobs } from "#lib/kernel/jobs.ts"
import { log } from "#lib/kernel/log.ts"
import { surat } from "#lib/kernel/mail.ts"
import { upkeep } from "#lib/kernel/upkeep.ts"
import * as kinerja from "#lib/kinerja/jobs.ts"
import { kini } from "#lib/pegawai/jobs.ts"

const berhenti = runJobs([...upkeep, ...surat, sapuSesi, kini, ...Object.values(kinerja)], sekarang)
log.info("worker started")

let selesai = false
async function tutup() {
  if (selesai) return
  selesai = true
  await berhenti()
  await closeDb()
  process.exit(0)
}
for (const tanda of ["SIGTERM", "SIGINT", "disconnect"]) process.on(tanda, () => void tutup())
