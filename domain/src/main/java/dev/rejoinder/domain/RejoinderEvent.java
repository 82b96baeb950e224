package dev.rejoinder.domain;

/// Something that happened in a debate. The three families are sealed; a reader switches over each.
public interface RejoinderEvent {}
