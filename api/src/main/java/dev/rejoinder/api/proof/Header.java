package dev.rejoinder.api.proof;

/// The first line of an export. The names of the components and their order are a published format.
///
/// @param format always `rejoinder-events`
/// @param revision of the format
/// @param debate whose events these are
/// @param first the version of the first event in the file
/// @param version the version of the last event in the file
/// @param before the chain value before the first event
/// @param head the chain value of the last event
record Header(String format, int revision, String debate, long first, long version, String before,
        String head) {

    static final String FORMAT = "rejoinder-events";

    static final int REVISION = 1;
}
