// The directions of ARCHITECTURE.md, over the resolved graph.

const urutan = ["organisasi", "pegawai", "akses", "jejak", "kehadiran", "disiplin", "kompetensi", "cuti", "kinerja",
  "gaji", "pangkat", "tpp", "pensiun", "karier", "pengadaan", "layanan", "transparansi", "dasbor"] // prettier-ignore

const satu = (names) => `(${names.join("|")})`

/** A domain may know those to its left, never those to its right. */
const kiri = urutan.slice(0, -1).map((domain, i) => ({
  name: `${domain}-knows-only-its-left`,
  severity: "error",
  from: { path: `^lib/${domain}/` },
  to: { path: `^lib/${satu(urutan.slice(i + 1))}/` },
}))

const larang = (name, from, to) => ({ name, severity: "error", from, to })

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    larang("no-cycles", {}, { circular: true }),
    larang("no-orphans", { orphan: true, path: "^(lib|components)/" }, {}),
    larang("kernel-knows-no-domain", { path: "^lib/kernel/" }, { path: `^(lib/${satu(urutan)}|components|app)/` }),
    ...kiri,
    larang(
      "rules-are-pure",
      { path: "^lib/[^/]+/rules(\\.ts|/)" },
      {
        pathNot: "^lib/([^/]+/rules(\\.ts|/)|kernel/(tanggal|berlaku|syarat|actor)\\.ts)",
      },
    ),
    larang(
      "schema-calls-rules-and-zod",
      { path: "^lib/[^/]+/schema(\\.ts|/)" },
      {
        path: "^lib/",
        pathNot: "^lib/([^/]+/(rules|schema)(\\.ts|/)|kernel/(zod|tanggal)\\.ts)",
      },
    ),
    larang(
      "policy-is-pure",
      { path: "^lib/[^/]+/policy(\\.ts|/)" },
      {
        path: "^lib/",
        pathNot: "^lib/([^/]+/(rules|policy)(\\.ts|/)|kernel/(ability|actor|syarat|sight|tanggal)\\.ts)",
      },
    ),
    larang(
      "queries-never-write",
      { path: "^lib/(?!kernel)[^/]+/queries(\\.ts|/)" },
      {
        path: "^(lib/[^/]+/(mutations|actions|jobs)|lib/kernel/mutation)",
      },
    ),
    larang(
      "actions-are-doors",
      { path: "^lib/[^/]+/actions\\.ts" },
      {
        path: "^lib/",
        pathNot: "^lib/([^/]+/(mutations(\\.ts|/)|schema(\\.ts|/))|kernel/action\\.ts|akses/cookie\\.ts)",
      },
    ),
    larang(
      "prisma-behind-lib",
      { path: "^(app|components|proxy)" },
      {
        path: "^prisma/generated|@prisma/client",
        pathNot: "prisma/cast\\.ts",
      },
    ),
    // A route that hands out a sensitive file calls the mutation that records its reading.
    larang(
      "mutations-behind-actions",
      { path: "^(app|components|proxy)", pathNot: "^app/.+/route\\.ts$" },
      { path: "^lib/[^/]+/mutations" },
    ),
    larang(
      "pages-reach-the-kernel-by-name",
      { path: "^app/" },
      {
        path: "^lib/kernel/(mutation|audit|jobs|upkeep)\\.ts",
      },
    ),
    larang(
      "components-receive-data",
      { path: "^components/" },
      {
        path: "^lib/(?!kernel/)[^/]+/(queries|mutations|policy|cookie|session)",
        dependencyTypesNot: ["type-only"],
      },
    ),
    larang("ui-knows-no-domain", { path: "^components/ui/" }, { path: `^(components/(?!ui)|lib/(?!kernel/)|app/)` }),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules|prisma/generated" },
    exclude: { path: "^\\.next" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
}
