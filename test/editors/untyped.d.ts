// These packages bring no types.
declare module 'jquery' {
  const jQuery: (element: Element) => object;
  export default jQuery;
}
declare module 'summernote/dist/summernote-lite.js';
