/** Questions for the server, asked one after another in the order in which they were given. */
export interface AnswerLine {
  /** `task` handles its own failures; the next starts when it is done. */
  readonly add: (task: () => Promise<void>) => void
}

/** `whenEmpty` is called each time the last question was answered. */
export const createAnswerLine = (whenEmpty: () => void): AnswerLine => {
  let last: Promise<void> = Promise.resolve()
  let waiting = 0
  return {
    add: task => {
      waiting += 1
      last = last.then(task).finally(() => {
        waiting -= 1
        if (waiting === 0) whenEmpty()
      })
    },
  }
}
