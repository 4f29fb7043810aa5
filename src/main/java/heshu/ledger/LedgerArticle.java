package heshu.ledger;

import heshu.article.Publication;

/**
 * The current version of an article.
 *
 * @param name the path it was added as
 * @param recorded ISO 8601, UTC
 */
public record LedgerArticle(
    int id,
    String name,
    int version,
    String title,
    String outlet,
    Publication publication,
    String recorded,
    int figures) {}
