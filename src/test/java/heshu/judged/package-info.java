/** What people judged the findings on real articles to be, kept as data, and what changed since. */
package heshu.judged;
