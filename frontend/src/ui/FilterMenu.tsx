import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react'
import { Caret } from './Caret'
import type { FilterOption } from './FilterOptions'

const load = () => import('./FilterOptions')
const FilterOptions = lazy(async () => ({ default: (await load()).FilterOptions }))

const prepare = () => void load()

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
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const chosen = options.find(option => option.value === value)?.label ?? all
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={value === null ? 'sp-filter' : 'sp-filter sp-filter-on'}
        aria-haspopup="listbox"
        aria-expanded={open}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(true)}
        onKeyDown={event => {
          if (opensOn(event)) setOpen(true)
        }}
      >
        {/* The space is for the accessible name; the layout ignores it. */}
        <span>{label}</span> <b>{chosen}</b>
        <Caret />
      </button>
      {open ? (
        <Suspense fallback={null}>
          <FilterOptions
            {...{ trigger, label, all, options, value }}
            close={() => setOpen(false)}
            choose={next => {
              setOpen(false)
              choose(next)
            }}
          />
        </Suspense>
      ) : null}
    </>
  )
}
