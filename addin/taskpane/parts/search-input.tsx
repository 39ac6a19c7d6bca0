import { Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface SearchInputProps {
  readonly label: string;
  /** What can be typed; the label where absent. */
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A search box; Escape empties it. Fluent's own one has an English button that sticks out of a narrow pane. */
export function SearchInput({ label, placeholder = label, value, onChange }: SearchInputProps): ReactNode {
  return (
    <Input
      type="search"
      style={{ minWidth: 0 }}
      contentBefore={<Icon name="search" size={18} />}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={(_, data) => {
        onChange(data.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('');
      }}
    />
  );
}
