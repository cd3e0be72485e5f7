import { db } from "#lib/kernel/db.ts"

export const dynamic = "force-dynamic"

/** Whether this process answers and reaches its database. */
export async function GET() {
  try {
    await db().$queryRaw`select 1`
    return Response.json({ status: "ok" })
  } catch {
    return Response.json({ status: "database unreachable" }, { status: 503 })
  }
}
