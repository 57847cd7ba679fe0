/** What the demo person keeps here, by the names of columns. */
export default []
