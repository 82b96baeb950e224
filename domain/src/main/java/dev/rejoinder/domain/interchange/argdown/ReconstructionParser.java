package dev.rejoinder.domain.interchange.argdown;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Reads the reconstruction of an argument: premises and conclusions, up to the last conclusion.
final class ReconstructionParser {

    private final Tokens tokens;

    private final ElementParser elements;

    private final Element argument;

    private final List<Element> numbered = new ArrayList<>();

    private List<Element> premises = new ArrayList<>();

    ReconstructionParser(Tokens tokens, ElementParser elements, Element argument) {
        this.tokens = tokens;
        this.elements = elements;
        this.argument = argument;
    }

    /// Adds its steps to the argument.
    void parse() {
        premises.add(statement(null));
        while (tokens.follows(TokenKind.NUMBER) || tokens.follows(TokenKind.INFERENCE)) {
            if (tokens.follows(TokenKind.NUMBER)) {
                premises.add(statement(null));
            } else {
                step();
            }
        }
        if (premises.size() != 1 || argument.steps().isEmpty()) {
            throw tokens.unexpected("an inference and a conclusion");
        }
    }

    private Element statement(@Nullable Step step) {
        tokens.require(TokenKind.NUMBER);
        var element = elements.statement(step);
        numbered.add(element);
        return element;
    }

    private void step() {
        var step = inference();
        argument.steps().add(step);
        elements.lines(argument, step);
        var conclusion = statement(step);
        step.conclude(conclusion);
        premises = new ArrayList<>(List.of(conclusion));
    }

    private Step inference() {
        tokens.require(TokenKind.INFERENCE);
        tokens.skip(TokenKind.NEWLINE);
        var rules = rules();
        tokens.skip(TokenKind.NEWLINE);
        var data = elements.data();
        tokens.require(TokenKind.INFERENCE_END);
        tokens.require(TokenKind.NEWLINE);
        return new Step(numbered.size(), Uses.of(data, numbered, premises), rules, data);
    }

    private List<String> rules() {
        var rules = new ArrayList<String>();
        do {
            var rule = new ContentReader(tokens).rule();
            if (!rule.isEmpty()) {
                rules.add(rule);
            }
        } while (tokens.skip(TokenKind.COMMA));
        return rules;
    }
}
