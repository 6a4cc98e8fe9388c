import type { RefObject } from 'react'
import { Dialog, ListBox, ListBoxItem, Popover, type Selection, Text } from 'react-aria-components'

/** One choice of a filter. */
export interface FilterOption {
  readonly value: string
  readonly label: string
  /** Small, behind the label: a count or a note. */
  readonly note?: string
}

const ALL = ''

interface FilterOptionsProps {
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly label: string
  readonly all: string
  readonly options: readonly FilterOption[]
  readonly value: string | null
  readonly choose: (value: string | null) => void
  readonly close: () => void
}

/** Choosing what was chosen already empties the selection: that keeps the choice and closes the list. */
const chosenIn = (keys: Selection, before: string | null): string | null => {
  const [key] = keys === 'all' ? [] : [...keys]
  if (key === undefined) return before
  return key === ALL ? null : String(key)
}

/** The list of a filter: arrows, typing ahead, Escape, and the focus back on the button. */
export function FilterOptions({ trigger, label, all, options, value, choose, close }: FilterOptionsProps) {
  const items = [{ value: ALL, label: all } as FilterOption, ...options]
  return (
    <Popover triggerRef={trigger} isOpen onOpenChange={close} placement="bottom start" className="sp-popover">
      <Dialog aria-label={label}>
        <ListBox
          aria-label={label}
          autoFocus
          selectionMode="single"
          selectedKeys={[value ?? ALL]}
          items={items}
          onSelectionChange={keys => choose(chosenIn(keys, value))}
        >
          {item => (
            <ListBoxItem id={item.value} textValue={item.label} className="sp-option">
              <Text slot="label">{item.label}</Text>
              {item.note ? <Text slot="description">{item.note}</Text> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Dialog>
    </Popover>
  )
}
