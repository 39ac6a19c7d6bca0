/** React's messages name a page that explains them. The bundle holds no foreign address, not even one to be read. */
export default function withoutLinks(source) {
  return source.replaceAll('https://react.dev/errors/', 'React error ');
}
