// A process that closes months and lets what waits in them lapse, until it is killed. argv: the instant.
import { penguncian } from "#lib/kinerja/jobs.ts"

while (await penguncian.kerjakan(new Date(process.argv[2]!)));
process.stdout.write("selesai\n")
