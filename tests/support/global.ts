/** Refuses to run without the databases that `npm test` prepares: no test is skipped for want of one. */
export default function setup() {
  for (const nama of ["TEST_DATABASE_OWNER_URL", "TEST_DATABASE_URL"]) {
    const url = process.env[nama]
    if (!url) throw new Error(`${nama} is not set: run the tests with npm test`)
    if (!new URL(url).pathname.endsWith("_uji")) throw new Error(`${nama} must name a database that ends in _uji`)
  }
}
