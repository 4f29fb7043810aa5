/** Errors planted in copies of real articles, to count which of them are found. */
package heshu.planted;
