/**
 * To be called once. The second press of a double click means what the first meant: where that is gone, as a row is that opened an article,
 * it selects nothing in what has come in its place.
 */
export function settleSecondPresses(): () => void {
  let first: EventTarget | null = null;
  const onMouseDown = (event: MouseEvent) => {
    if (event.detail <= 1) first = event.target;
    else if (first instanceof Node && !first.isConnected) event.preventDefault();
  };
  window.addEventListener('mousedown', onMouseDown, true);
  return () => window.removeEventListener('mousedown', onMouseDown, true);
}
