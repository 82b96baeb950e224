package dev.rejoinder.domain;

/// Something that happened in a debate. The families are sealed; a reader switches over each.
public interface RejoinderEvent {}
