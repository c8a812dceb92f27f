// Loaded into the server: should whoever started it be killed, it ends too and lets go of the data folder.
process.channel?.unref()
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
