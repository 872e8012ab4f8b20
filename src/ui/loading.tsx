/** What a surface shows until the browser has answered what it needs to know. */
export function Loading() {
  return (
    <p class="loading" role="status">
      Reading…
    </p>
  );
}
