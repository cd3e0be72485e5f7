// Preloaded into every child: when the parent is gone, even by kill -9, its channel closes and the child stops too.
// Grandchildren inherit the preload but not the leash: unreferencing a channel they work through would end them early.
if (process.channel && process.env.SIGINJAI_INDUK === String(process.ppid)) {
  process.on("disconnect", () => {
    setTimeout(() => process.exit(1), 4000).unref()
    process.kill(process.pid, "SIGTERM")
  })
  process.channel.unref()
}
