/**
 * Calls once when an element comes near what the visitor sees, a screen's height away, so that what
 * it needs is there in time and those who never get there do not pay for it.
 *
 * @returns a function that ends the wait.
 */
export function whenNear(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: '100%' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
