/** The name with its mark: a speech bubble at rest. */
export const Logo = () => (
  <span className="logo">
    <svg viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" aria-hidden="true">
      <path
        d="M12 3.5c5 0 9 3.4 9 7.7s-4 7.7-9 7.7c-1 0-2-.1-2.900-.4L4.800 20.500l1-3.600C4 15.500 3 13.500 3 11.200c0-4.300 4-7.700 9-7.700Z"
        strokeWidth="1.7"
        strokeLinejoin="round"
      />
      <path
        d="M8.300 10.700c1.100 1.400 2.300 2.100 3.700 2.100s2.600-.7 3.700-2.100"
        strokeWidth="1.7"
        strokeLinecap="round"
      />
    </svg>
    <span>Sossego</span>
  </span>
)
