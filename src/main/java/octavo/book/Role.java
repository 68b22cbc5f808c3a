package octavo.book;

import java.util.Locale;
import java.util.Optional;

/** What a division is for; {@link #key} is its file's name and its name in {@code book.yaml}. */
public enum Role {
    HALF_TITLE(Zone.FRONT),
    TITLE_PAGE(Zone.FRONT),
    COPYRIGHT_PAGE(Zone.FRONT),
    DEDICATION(Zone.FRONT),
    EPIGRAPH(Zone.FRONT),
    CONTENTS(Zone.FRONT),
    FIGURES(Zone.FRONT),
    TABLES(Zone.FRONT),
    LISTINGS(Zone.FRONT),
    FOREWORD(Zone.FRONT),
    PREFACE(Zone.FRONT),
    ACKNOWLEDGEMENTS(Zone.FRONT),
    ABBREVIATIONS(Zone.FRONT),
    CHRONOLOGY(Zone.FRONT),
    INTRODUCTION(Zone.BODY),
    PROLOGUE(Zone.BODY),
    PART(Zone.BODY),
    CHAPTER(Zone.BODY),
    INTERLUDE(Zone.BODY),
    CONCLUSION(Zone.BODY),
    EPILOGUE(Zone.BODY),
    AFTERWORD(Zone.BACK),
    APPENDIX(Zone.BACK),
    NOTES(Zone.BACK),
    GLOSSARY(Zone.BACK),
    BIBLIOGRAPHY(Zone.BACK),
    INDEX(Zone.BACK),
    ABOUT_THE_AUTHOR(Zone.BACK),
    ALSO_BY(Zone.BACK),
    COLOPHON(Zone.BACK);

    /** The three parts of a book. */
    public enum Zone {
        FRONT,
        BODY,
        BACK
    }

    private final Zone zone;

    Role(Zone zone) {
        this.zone = zone;
    }

    /** Where such matter goes when a book does not say. */
    public Zone zone() {
        return zone;
    }

    /** Such as {@code about-the-author}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of this key, or of a file of this name without its leading number and ending. */
    public static Optional<Role> of(String key) {
        for (Role role : values()) {
            if (role.key().equals(key)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
