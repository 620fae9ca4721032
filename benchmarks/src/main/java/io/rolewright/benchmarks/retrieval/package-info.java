/** How fast and how well candidates are found among many, beside Lucene alone, OpenSearch and Solr. */
@NullMarked
package io.rolewright.benchmarks.retrieval;

import org.jspecify.annotations.NullMarked;
