/** A key, as it looks on the keyboard. Who listens hears of it by `aria-keyshortcuts`. */
export const Key = ({ children }: { children: string | number }) => (
  <span className="key" aria-hidden="true">
    {children}
  </span>
)
