import { useEffect, useRef } from 'react'

const PAUSE_MS = 3_000

/** Whether the server answers a question at all; asks nothing about a register. */
const answers = (): Promise<boolean> =>
  fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  }).then(
    response => response.ok,
    () => false,
  )

/** While the server is gone: looks every few seconds, and at once when the computer is online again; calls `back` when it answers. */
export const useServerReturn = (gone: boolean, back: () => void, firstAfter = PAUSE_MS): void => {
  const latest = useRef(back)
  useEffect(() => {
    latest.current = back
  })
  useEffect(() => {
    if (!gone) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let wanted = true
    const look = async (): Promise<void> => {
      clearTimeout(timer)
      const isBack = await answers()
      if (!wanted) return
      timer = setTimeout(onTime, PAUSE_MS)
      if (isBack) latest.current()
    }
    const onTime = () => void look()
    timer = setTimeout(onTime, firstAfter)
    addEventListener('online', onTime)
    return () => {
      wanted = false
      clearTimeout(timer)
      removeEventListener('online', onTime)
    }
  }, [gone, firstAfter])
}
