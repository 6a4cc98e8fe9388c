import { type KeyboardEvent, useRef, useState } from 'react'
import { failureText } from '../api/failure'
import { Caret } from './Caret'
import type { FilterOption, FilterOptions } from './FilterOptions'
import { useToast } from './toast'

const load = async () => (await import('./FilterOptions')).FilterOptions

const prepare = () => void load().catch(() => undefined)

/** The list, once it is open; when it cannot be fetched that is said, and the rest of the screen stays. */
const useList = () => {
  const toast = useToast()
  const [List, setList] = useState<typeof FilterOptions | null>(null)
  return {
    List,
    open: () =>
      void load().then(
        list => setList(() => list),
        (error: unknown) => toast({ text: failureText(error) }),
      ),
    close: () => setList(null),
  }
}

/** Arrow down opens the list, as in a select. */
const opensOn = (event: KeyboardEvent): boolean => {
  if (event.key !== 'ArrowDown') return false
  event.preventDefault()
  return true
}

interface FilterMenuProps {
  readonly label: string
  /** What stands for "all": its label is shown when nothing is chosen. */
  readonly all: string
  readonly options: readonly FilterOption[]
  readonly value: string | null
  readonly choose: (value: string | null) => void
}

/** One filter: a button that says what is chosen. The list itself (React Aria) is fetched when somebody reaches for it. */
export function FilterMenu({ label, all, options, value, choose }: FilterMenuProps) {
  const { List, open, close } = useList()
  const trigger = useRef<HTMLButtonElement>(null)
  const chosen = options.find(option => option.value === value)?.label ?? all
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={value === null ? 'sp-filter' : 'sp-filter sp-filter-on'}
        aria-haspopup="listbox"
        aria-expanded={List !== null}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={open}
        onKeyDown={event => {
          if (opensOn(event)) open()
        }}
      >
        {/* The space is for the accessible name; the layout ignores it. */}
        <span>{label}</span> <b>{chosen}</b>
        <Caret />
      </button>
      {List ? (
        <List
          {...{ trigger, label, all, options, value, close }}
          choose={next => {
            close()
            choose(next)
          }}
        />
      ) : null}
    </>
  )
}
