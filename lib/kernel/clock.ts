import "server-only"

const geser = process.env.SIGINJAI_WAKTU ? Date.parse(process.env.SIGINJAI_WAKTU) - Date.now() : 0

/**
 * Now, asked once at the edge (page, action, job) and handed on as a parameter.
 * SIGINJAI_WAKTU sets the clock of a demo or a test; start refuses it for a database without the demo mark.
 */
export const sekarang = (): Date => new Date(Date.now() + geser)
