package dev.rejoinder.api.limits;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much one document may ask for.
///
/// @param characters the length of the document
/// @param tokens the tokens of the document
/// @param fields the fields selected, once every fragment is spread
/// @param depth how deep the fields nest
/// @param relationDepth how many relations lie on one path
/// @param nodes the list items that may come back
/// @param cost one point for each object that may come back
/// @param listSize what a list counts for when nothing says how long it is
/// @param relationTypes the types that are relations
/// @param joinedTypes the types that relations join; an end of a relation is not another step
/// @param cachedDocuments how many parsed and validated documents are kept
@ConfigurationProperties("rejoinder.graphql.limits")
public record Limits(
        @DefaultValue("100000") int characters,
        @DefaultValue("5000") int tokens,
        @DefaultValue("500") int fields,
        @DefaultValue("30") int depth,
        @DefaultValue("5") int relationDepth,
        @DefaultValue("20000") long nodes,
        @DefaultValue("50000") long cost,
        @DefaultValue("10") int listSize,
        @DefaultValue("Relation") Set<String> relationTypes,
        @DefaultValue("Statement") Set<String> joinedTypes,
        @DefaultValue("500") int cachedDocuments) {}
