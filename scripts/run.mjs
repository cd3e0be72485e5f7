// The one door behind every npm script. Plain JavaScript that an old Node can still parse: it must be able to say
// that the Node is too old. It installs what is missing, then hands over to the pinned Node 24, which runs TypeScript.

const commands = ["demo", "test", "dev", "check", "build", "migrate", "start", "worker", "backup", "restore", "bench"]
const [major, minor] = process.versions.node.split(".").map(Number)
const command = process.argv[2]

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Siginjai memerlukan Node 20.19 atau lebih baru; yang terpasang ${process.versions.node}.`)
  process.exit(1)
} else if (!commands.includes(command)) {
  console.error(`Perintah tidak dikenal. Yang ada: ${commands.join(", ")}.`)
  process.exit(1)
} else {
  import("./launch.mjs")
    .then(({ launch }) => launch(command, process.argv.slice(3)))
    .catch((error) => {
      console.error(error.plain ? error.message : error)
      process.exit(1)
    })
}
