// What the built program has in the place of node:child_process: nothing (build.mjs).
