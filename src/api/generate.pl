#!/usr/bin/perl

# Makes the model's tables, ngx_cognito_model.gen.h and .gen.c, from the two
# descriptions: cognito-idp.json (the interface) and ../store/records.json
# (stored records and token contents, in the same language).
#
#     perl src/api/generate.pl            writes both files
#     perl src/api/generate.pl --check    exits with 1 if they are stale
#
# Core Perl only; the same input always gives the same bytes.

use strict;
use warnings;

use File::Basename qw(dirname);
use JSON::PP ();


# ---------------------------------------------------------------- quirks
#
# Where the server differs from its own model.

# The order in which the server prints an enum's values, where it is known;
# constants are numbered in this order, too.

my %wire_order = (
    OAuthFlowType => [qw(implicit client_credentials code)],
    ExplicitAuthFlowsType => [qw(
        ALLOW_CUSTOM_AUTH ADMIN_NO_SRP_AUTH ALLOW_REFRESH_TOKEN_AUTH
        ALLOW_USER_PASSWORD_AUTH ALLOW_USER_SRP_AUTH CUSTOM_AUTH_FLOW_ONLY
        USER_PASSWORD_AUTH ALLOW_ADMIN_USER_PASSWORD_AUTH ALLOW_USER_AUTH
    )],
);

# A client's id is quoted in violations everywhere but in these.

my %hides_client_id = map { $_ . 'Request' => 1 } qw(
    SignUp ConfirmSignUp ForgotPassword ConfirmForgotPassword
    ResendConfirmationCode
);

# Sensitive, and quoted nevertheless.

my %shows = (SoftwareTokenMFAUserCodeType => 1);

# Names that would otherwise collide with those of ChallengeNameType and
# ChallengeResponseType.

my %renamed = (
    ChallengeName     => 'event_challenge_name',
    ChallengeResponse => 'event_challenge_response',
);

# Bodies with images in them may be larger.

my $default_body = '1024 * 1024';
my %larger_body = (
    CreateManagedLoginBranding => '2 * 1024 * 1024',
    UpdateManagedLoginBranding => '2 * 1024 * 1024',
);

# Words that snake case would tear apart.

my %joined = (
    OAuth => 'Oauth', URLs => 'Urls', URIs => 'Uris', IPs => 'Ips',
);

# Not usable as a member's name in C.

my %reserved = map { $_ => 1 } qw(
    auto bool break case char const continue default do double else enum
    extern float for goto if inline int long register restrict return short
    signed sizeof static struct switch typedef union unsigned void volatile
    while errno linux unix major minor stdin stdout stderr true false
);


# ---------------------------------------------------------------- model

my $here = dirname(__FILE__);
my $model = read_model("$here/cognito-idp.json");
my $records = read_model("$here/../store/records.json");

my @shapes;             # names in order, exceptions left out
my @exceptions;
my %shape;              # name -> description
my %named;              # name -> snake case, unique
my %members;            # name -> [ { name, path, c, shape } ... ]
my %pattern_index;
my @patterns;

collect_shapes();
collect_names();
collect_members();
collect_patterns();

my %output = (
    "$here/ngx_cognito_model.gen.h" => header_text(),
    "$here/ngx_cognito_model.gen.c" => source_text(),
);

my $stale = 0;

for my $file (sort keys %output) {
    my $old = -e $file ? slurp($file) : '';

    next if $old eq $output{$file};

    if (@ARGV && $ARGV[0] eq '--check') {
        print STDERR "$file is stale: run perl src/api/generate.pl\n";
        $stale = 1;
        next;
    }

    # renamed into place: a compiler never sees half a file

    open my $out, '>:raw', "$file.tmp" or die "$file.tmp: $!\n";
    print $out $output{$file};
    close $out or die "$file.tmp: $!\n";
    rename "$file.tmp", $file or die "$file: $!\n";
}

exit $stale;


# ---------------------------------------------------------------- reading

sub slurp {
    my ($file) = @_;

    open my $in, '<:raw', $file or die "$file: $!\n";
    local $/;
    my $text = <$in>;
    close $in;

    return $text;
}


# JSON::PP forgets the order of members, which is part of the model: the
# order is found by a second, syntax-only walk over the (now valid) text.

sub read_model {
    my ($file) = @_;

    my $text = slurp($file);
    my $value = eval { JSON::PP->new->decode($text) }
        or die "$file: $@";

    add_order($value, \$text);

    return $value;
}


sub add_order {
    my ($value, $text) = @_;

    $$text =~ /\G\s*/gc;

    if ($$text =~ /\G\{/gc) {
        my @order;

        until ($$text =~ /\G\s*\}/gc) {
            $$text =~ /\G[\s,]*("(?:[^"\\]|\\.)*")\s*:/gc;

            my $key = JSON::PP->new->allow_nonref->decode($1);

            die "member $key is there twice\n" if grep { $_ eq $key } @order;

            push @order, $key;
            add_order($value->{$key}, $text);
        }

        # no member of the language has an empty name

        $value->{''} = \@order;

    } elsif ($$text =~ /\G\[/gc) {
        my $n = 0;

        until ($$text =~ /\G[\s,]*\]/gc) {
            $$text =~ /\G[\s,]*/gc;
            add_order($value->[$n++], $text);
        }

    } else {
        $$text =~ /\G(?:"(?:[^"\\]|\\.)*"|[^\s,\]\}]+)/gc
            or die "nothing to read\n";
    }
}


sub collect_shapes {
    for my $source ($model, $records) {
        for my $name (@{ $source->{shapes}{''} }) {
            die "shape $name is there twice\n" if $shape{$name};

            $shape{$name} = $source->{shapes}{$name};

            if ($shape{$name}{exception}) {
                push @exceptions, $name;
            } else {
                push @shapes, $name;
            }
        }
    }

    for my $name (keys %wire_order) {
        my $given = join ' ', sort @{ $wire_order{$name} };
        my $known = join ' ', sort @{ $shape{$name}{enum} };

        die "wire order of $name is out of date\n" if $given ne $known;

        $shape{$name}{enum} = $wire_order{$name};
    }
}


sub collect_names {
    my %taken;

    # those that others spell come first, so that they get the short name

    for my $name ((grep { is_spelled($_) } @shapes),
                  (grep { !is_spelled($_) } @shapes))
    {
        my $short = $name;

        $short =~ s/Types?$//;

        my $snake = $renamed{$name} || snake($short);

        $snake = snake($name) if $taken{$snake};

        die "$name and $taken{$snake} have one name\n" if $taken{$snake};

        $taken{$snake} = $name;
        $named{$name} = $snake;
    }
}


sub is_spelled {
    my ($name) = @_;

    return type_of($name) =~ /^(?:STRUCTURE|ENUM)$/;
}


sub collect_members {
    for my $name (@shapes) {
        next if type_of($name) ne 'STRUCTURE';

        my $description = $shape{$name};
        my %required = map { $_ => 1 } @{ $description->{required} || [] };
        my %taken;

        for my $member (@{ $description->{members}{''} }) {
            my $of = $description->{members}{$member}{shape};
            my $c = snake($member);

            $c .= '_' if $reserved{$c};

            die "$name.$member: unknown shape $of\n" if !$shape{$of};
            die "$name.$member: its name is taken\n" if $taken{$c}++;
            die "$name.$member: $of is a map of what no entry holds\n"
                if !holds($of);

            push @{ $members{$name} }, {
                name => $member, path => lcfirst $member, c => $c,
                shape => $of, required => delete $required{$member} ? 1 : 0,
                hidden => hides($name, $of),
            };
        }

        die "$name: requires what it has not\n" if %required;
    }
}


# An entry of a map has room for a text or a pointer to a structure; an
# element of a list is found by its shape alone.

sub holds {
    my ($of) = @_;

    my $type = type_of($of);

    return type_of($shape{$of}{value})
           =~ /^(?:STRING|BLOB|DOCUMENT|STRUCTURE)$/
        if $type eq 'MAP';

    return type_of($shape{$of}{member}) !~ /^(?:LIST|MAP)$/
        if $type eq 'LIST';

    return 1;
}


sub hides {
    my ($name, $of) = @_;

    return 0 if !$shape{$of}{sensitive} || $shows{$of};
    return $hides_client_id{$name} ? 1 : 0 if $of eq 'ClientIdType';

    return 1;
}


sub collect_patterns {
    for my $name (@shapes) {
        my $pattern = $shape{$name}{pattern};

        next if !defined $pattern || exists $pattern_index{$pattern};

        $pattern_index{$pattern} = @patterns;
        push @patterns, $pattern;
    }
}


# ---------------------------------------------------------------- names

sub snake {
    my ($name) = @_;

    for my $word (sort keys %joined) {
        $name =~ s/$word/$joined{$word}/g;
    }

    $name =~ s/[^A-Za-z0-9_]/_/g;
    $name =~ s/([a-z0-9])([A-Z])/$1_$2/g;
    $name =~ s/([A-Z])([A-Z][a-z])/$1_$2/g;

    return lc $name;
}


sub constant {
    my ($prefix, $value) = @_;

    # a value in capitals is taken as it is: V1_0, TLS_V1_2_2021

    my $text = $value =~ /[a-z]/ ? uc snake($value) : $value;

    return "NGX_COGNITO_${prefix}_$text" if $prefix;
    return "NGX_COGNITO_$text";
}


sub type_of {
    my ($name) = @_;

    return 'DOCUMENT' if $name eq 'Document';
    return 'ENUM' if $shape{$name}{enum};
    return uc $shape{$name}{type};
}


# The C type of a value in a list (where a structure lies inline).

sub c_type {
    my ($name) = @_;

    my $type = type_of($name);

    return 'ngx_str_t' if $type =~ /^(?:STRING|BLOB|DOCUMENT)$/;
    return 'ngx_uint_t' if $type =~ /^(?:ENUM|BOOLEAN)$/;
    return 'ngx_cognito_integer_t' if $type =~ /^(?:INTEGER|LONG)$/;
    return 'int64_t' if $type eq 'TIMESTAMP';
    return "ngx_cognito_$named{$name}_t" if $type eq 'STRUCTURE';
    return 'ngx_array_t *' if $type =~ /^(?:LIST|MAP)$/;

    die "$name: unknown type $type\n";
}


# ---------------------------------------------------------------- header

sub header_text {
    return note('What is declared here is explained in '
                . 'ngx_cognito_shape.h.')
           . "\n\n#ifndef _NGX_COGNITO_MODEL_GEN_H_INCLUDED_\n"
           . "#define _NGX_COGNITO_MODEL_GEN_H_INCLUDED_\n\n\n"
           . "#include <ngx_config.h>\n#include <ngx_core.h>\n"
           . "#include \"ngx_cognito_shape.h\"\n"
           . header_exceptions() . header_categories() . header_operations()
           . header_enums()
           . header_structures() . header_shapes()
           . "\n\n#endif /* _NGX_COGNITO_MODEL_GEN_H_INCLUDED_ */\n";
}


sub note {
    my ($more) = @_;

    return "\n/*\n * Made by generate.pl from cognito-idp.json and "
           . "records.json; edit those.\n * $more\n */\n";
}


sub header_exceptions {
    my $text = "\n\n/* the exceptions of the model */\n\ntypedef enum {\n";
    my $first = ' = 0';

    for my $name (@exceptions) {
        $text .= '    ' . constant('', $name) . "$first,\n";
        $first = '';
    }

    return $text . "    NGX_COGNITO_NEXCEPTIONS\n} ngx_cognito_exception_e;\n"
           . <<'END';


typedef struct {
    ngx_str_t                     name;
    ngx_uint_t                    fault;    /* unsigned  fault:1; */
} ngx_cognito_exception_t;


extern const ngx_cognito_exception_t  ngx_cognito_exceptions[];
END
}


sub operation_names {
    return sort @{ $model->{operations}{''} };
}


sub header_categories {
    my $text = "\n\n/* whose requests are limited together */\n\nenum {\n";
    my $first = ' = 0';

    for my $name (@{ $model->{categories}{''} }) {
        $text .= '    ' . constant('CATEGORY', $name) . "$first,\n";
        $first = '';
    }

    return $text . "    NGX_COGNITO_NCATEGORIES\n};\n" . <<'END';


typedef struct {
    ngx_str_t                     name;
    ngx_uint_t                    rate;     /* the service's, a second */
} ngx_cognito_category_t;


extern const ngx_cognito_category_t  ngx_cognito_categories[];
END
}


sub header_operations {
    my $text = "\n\n/* the operations, by name */\n\nenum {\n";
    my $first = ' = 0';

    for my $name (operation_names()) {
        $text .= '    ' . constant('OP', $name) . "$first,\n";
        $first = '';
    }

    my $count = @patterns;

    return $text . "    NGX_COGNITO_NOPERATIONS\n};\n" . <<"END";


enum {
    NGX_COGNITO_ACCESS_NONE = 0,            /* no signature is asked for */
    NGX_COGNITO_ACCESS_SIGNED
};


typedef struct {
    ngx_uint_t                    exception;
    ngx_uint_t                    status;   /* documented number or 0 */
} ngx_cognito_operation_error_t;


typedef struct {
    ngx_str_t                             name;
    ngx_uint_t                            id;
    ngx_uint_t                            access;
    ngx_uint_t                            category;
    const ngx_cognito_shape_t            *input;
    const ngx_cognito_shape_t            *output;   /* NULL: empty body */
    const ngx_cognito_operation_error_t  *errors;
    ngx_uint_t                            nerrors;
    size_t                                max_body;
} ngx_cognito_operation_t;


/* by number, which is also by name */

extern const ngx_cognito_operation_t  ngx_cognito_operations[];


/* NULL: there is none; letters count as they are */

const ngx_cognito_operation_t *ngx_cognito_find_operation(
    const ngx_str_t *name);


/* all patterns: as in the model, and as PCRE understands them */

#define NGX_COGNITO_NPATTERNS  $count

extern const ngx_cognito_pattern_t  ngx_cognito_patterns[];
extern const ngx_str_t              ngx_cognito_expressions[];
END
}


sub header_enums {
    my (%taken, $text);

    $text = "\n\n/* values of the enums, and how many there are */\n";

    for my $name (grep { type_of($_) eq 'ENUM' } @shapes) {
        my $prefix = uc $named{$name};
        my $first = ' = 1';

        $text .= "\nenum {\n";

        for my $value (@{ $shape{$name}{enum} }) {
            my $constant = constant($prefix, $value);

            die "$constant is there twice\n" if $taken{$constant}++;

            $text .= "    $constant$first,\n";
            $first = '';
        }

        $text .= "    NGX_COGNITO_${prefix}_N = "
                 . @{ $shape{$name}{enum} } . "\n};\n";
    }

    return $text;
}


sub header_structures {
    my $text = "\n\n/* the structures */\n\n";
    my @structures = grep { type_of($_) eq 'STRUCTURE' } @shapes;

    for my $name (@structures) {
        my $snake = $named{$name};
        $text .= line_of('', "typedef struct ngx_cognito_${snake}_s",
                         "  ngx_cognito_${snake}_t;");
    }

    for my $name (@structures) {
        $text .= "\n\nstruct ngx_cognito_$named{$name}_s {\n";

        if (!$members{$name}) {
            $text .= declaration('ngx_uint_t', 'none',
                                 'without members');
        }

        for my $member (@{ $members{$name} || [] }) {
            $text .= member_declaration($member);
        }

        $text .= "};\n";
    }

    return $text;
}


sub member_declaration {
    my ($member) = @_;

    my $of = $member->{shape};
    my $type = type_of($of);

    if ($type eq 'STRUCTURE') {
        return declaration(c_type($of) . ' *', $member->{c}, '');
    }

    my $remark = '';

    if ($type eq 'LIST') {
        my $inner = $shape{$of}{member};

        $remark = type_of($inner) eq 'ENUM'
                  ? 'NGX_COGNITO_' . uc($named{$inner}) . '_*'
                  : 'of ' . c_type($inner);

    } elsif ($type eq 'MAP') {
        $remark = 'of ngx_cognito_entry_t';

    } elsif ($type eq 'ENUM') {
        $remark = 'NGX_COGNITO_' . uc($named{$of}) . '_*';
    }

    return declaration(c_type($of), $member->{c}, $remark);
}


sub declaration {
    my ($type, $name, $remark) = @_;

    my $star = $type =~ s/ \*$// ? '*' : ' ';
    my $line = sprintf '    %-28s %s%s;', $type, $star, $name;

    return "$line\n" if $remark eq '';

    my $whole = sprintf '%-51s /* %s */', $line, $remark;

    return "$whole\n" if length $whole <= 80;
    return "    /* $remark */\n$line\n";
}


sub line_of {
    my ($indent, $head, $tail) = @_;

    return "$indent$head$tail\n" if length("$indent$head$tail") <= 80;

    $tail =~ s/^\s+//;

    return "$indent$head\n$indent    $tail\n";
}


sub header_shapes {
    my $text = "\n\n/* the shapes */\n\n";

    for my $name (@shapes) {
        $text .= line_of('', 'extern const ngx_cognito_shape_t',
                         "  ngx_cognito_shape_$named{$name};");
    }

    return $text;
}


# ---------------------------------------------------------------- source

sub source_text {
    return note('The tables of the model.')
           . "\n\n#include <ngx_config.h>\n#include <ngx_core.h>\n"
           . "#include \"ngx_cognito_model.gen.h\"\n"
           . source_exceptions() . source_patterns() . source_values()
           . source_fields() . source_shapes() . source_categories()
           . source_operations();
}


sub source_exceptions {
    my $text = "\n\nconst ngx_cognito_exception_t  ngx_cognito_exceptions[]"
               . " = {\n";

    for my $name (@exceptions) {
        my $fault = $shape{$name}{fault} ? 1 : 0;
        $text .= "    { " . string($name) . ", $fault },\n";
    }

    return "$text};\n";
}


sub source_patterns {
    my $text = "\n\nconst ngx_cognito_pattern_t  ngx_cognito_patterns[]"
               . " = {\n";
    my $n = 0;

    for my $pattern (@patterns) {
        $text .= '    { ' . string($pattern) . ', ' . $n++ . " },\n";
    }

    $text .= "};\n\n\nconst ngx_str_t  ngx_cognito_expressions[] = {\n";

    for my $pattern (@patterns) {
        $text .= '    ' . string(expression($pattern)) . ",\n";
    }

    return "$text};\n";
}


# Java and PCRE differ in what a dot leaves out; the classes \w, \s and \d
# are ASCII in both as long as PCRE is not told otherwise.  A pattern has to
# match the whole value.

sub expression {
    my ($pattern) = @_;

    my $all = $pattern =~ s/^\(\?s\)//;
    my $text = '';

    while ($pattern =~ /\G(\\.[^\[.\\]*|\[(?:[^\]\\]|\\.)*\]|\.|[^\[.\\]+)/gs)
    {
        my $piece = $1;

        if ($piece eq '.') {
            $piece = $all ? '[\s\S]' : '[^\n\r\x{85}\x{2028}\x{2029}]';
        }

        $text .= $piece;
    }

    return "(*UTF)\\A(?:$text)\\z";
}


sub source_values {
    my $text = "\n";

    for my $name (grep { type_of($_) eq 'ENUM' } @shapes) {
        $text .= "\n"
                 . line_of('', 'static const ngx_str_t',
                           "  ngx_cognito_values_$named{$name}\[] = {")
                 . "    ngx_null_string,\n";

        for my $value (@{ $shape{$name}{enum} }) {
            $text .= '    ' . string($value) . ",\n";
        }

        $text .= "};\n\n";
    }

    return $text;
}


sub source_fields {
    my $text = "\n";

    for my $name (grep { $members{$_} } @shapes) {
        my $snake = $named{$name};
        my @fields = @{ $members{$name} };

        $text .= "\n" . line_of('', 'static const ngx_cognito_field_t',
                                "  ngx_cognito_fields_$snake\[] = {");

        for my $field (@fields) {
            $text .= '    { ' . string($field->{name}) . ",\n"
                     . '      ' . string($field->{path}) . ",\n"
                     . "      &ngx_cognito_shape_$named{$field->{shape}},\n"
                     . line_of('      ', "offsetof(ngx_cognito_${snake}_t,",
                               " $field->{c}),")
                     . "      $field->{required}, $field->{hidden} },\n";
        }

        my @sorted = sort { $fields[$a]{name} cmp $fields[$b]{name} }
                          0 .. $#fields;

        $text .= "};\n\n"
                 . line_of('', 'static const uint16_t',
                           "  ngx_cognito_sorted_$snake\[] = {")
                 . fill(@sorted) . "};\n\n";
    }

    return $text;
}


sub fill {
    my (@numbers) = @_;

    my $text = '';

    while (my @row = splice @numbers, 0, 12) {
        $text .= '    ' . join(', ', @row) . ",\n";
    }

    return $text;
}


sub source_shapes {
    my $text = "\n";

    for my $name (@shapes) {
        my $description = $shape{$name};
        my $type = type_of($name);
        my $snake = $named{$name};
        my @given = (
            name => string($name), type => "NGX_COGNITO_$type",
            size => 'sizeof(' . c_type($name) . ')',
        );

        if ($members{$name}) {
            push @given, fields => "ngx_cognito_fields_$snake",
                 sorted => "ngx_cognito_sorted_$snake",
                 nfields => scalar @{ $members{$name} };
        }

        my $member = $description->{member} || $description->{value};

        push @given, member => "&ngx_cognito_shape_$named{$member}"
            if $member;
        push @given, key => "&ngx_cognito_shape_$named{$description->{key}}"
            if $description->{key};
        push @given, values => "ngx_cognito_values_$snake",
             nvalues => scalar @{ $description->{enum} } if $type eq 'ENUM';
        push @given, pattern => '&ngx_cognito_patterns['
             . $pattern_index{$description->{pattern}} . ']'
            if defined $description->{pattern};

        for my $limit (qw(min max)) {
            next if !defined $description->{$limit};
            push @given, $limit => $description->{$limit}, "has_$limit" => 1;
        }

        push @given, sensitive => 1 if $description->{sensitive};

        $text .= "\n" . line_of('', 'const ngx_cognito_shape_t',
                                "  ngx_cognito_shape_$snake = {");

        while (my ($key, $value) = splice @given, 0, 2) {
            $text .= "    .$key = $value,\n";
        }

        $text .= "};\n\n";
    }

    return $text;
}


sub source_categories {
    my $text = "\n\nconst ngx_cognito_category_t"
               . "  ngx_cognito_categories[] = {\n";

    for my $name (@{ $model->{categories}{''} }) {
        $text .= '    { ' . string($name)
                 . ", $model->{categories}{$name} },\n";
    }

    return "$text};\n";
}


sub source_operations {
    my $text = "\n";
    my $table = "\n\nconst ngx_cognito_operation_t"
                . "  ngx_cognito_operations[] = {\n";

    for my $name (operation_names()) {
        my $operation = $model->{operations}{$name};
        my $number = $operation->{documentedStatus} || {};
        my $errors = 'ngx_cognito_errors_' . snake($name);
        my %listed = map { $_ => 1 } @{ $operation->{errors} };

        # an error of the documented list that today's has no more keeps
        # its number

        my @all = (@{ $operation->{errors} },
                   grep { !$listed{$_} } @{ $number->{''} || [] });

        $text .= "\nstatic const ngx_cognito_operation_error_t\n"
                 . "    $errors\[] = {\n";

        for my $error (@all) {
            $text .= '    { ' . constant('', $error) . ', '
                     . ($number->{$error} || 0) . " },\n";
        }

        $text .= "};\n\n";

        $table .= '    { ' . string($name) . ",\n"
                  . '      ' . constant('OP', $name) . ",\n"
                  . '      NGX_COGNITO_ACCESS_'
                  . ($operation->{access} eq 'none' ? 'NONE' : 'SIGNED')
                  . ",\n      "
                  . constant('CATEGORY', $operation->{category}) . ",\n"
                  . '      ' . reference($operation->{input}) . ",\n"
                  . '      ' . reference($operation->{output}) . ",\n"
                  . "      $errors, " . @all . ",\n"
                  . '      ' . ($larger_body{$name} || $default_body)
                  . " },\n\n";
    }

    $table =~ s/\n\n$/\n/;

    return "$text$table};\n" . find_operation();
}


sub reference {
    my ($name) = @_;

    return defined $name ? "&ngx_cognito_shape_$named{$name}" : 'NULL';
}


sub find_operation {
    return <<'END';


const ngx_cognito_operation_t *
ngx_cognito_find_operation(const ngx_str_t *name)
{
    ngx_int_t                       rc;
    ngx_uint_t                      low, high, middle;
    const ngx_cognito_operation_t  *operation;

    low = 0;
    high = NGX_COGNITO_NOPERATIONS;

    while (low < high) {
        middle = low + (high - low) / 2;
        operation = &ngx_cognito_operations[middle];

        rc = ngx_memn2cmp(name->data, operation->name.data,
                          name->len, operation->name.len);

        if (rc == 0) {
            return operation;
        }

        if (rc < 0) {
            high = middle;

        } else {
            low = middle + 1;
        }
    }

    return NULL;
}
END
}


# A text as ngx_string(), in literals that fit the line.

sub string {
    my ($text) = @_;

    my @literals = ('');

    for my $character (split //, $text) {
        if ($character eq '\\' || $character eq '"') {
            $character = "\\$character";

        } elsif ($character eq '?' && $literals[-1] =~ /\?$/) {
            $character = '\\?';         # no trigraphs

        } elsif ($character !~ /^[ -~]$/) {
            $character = sprintf '\\%03o', ord $character;
        }

        push @literals, '' if length($literals[-1]) + length $character > 54;

        $literals[-1] .= $character;
    }

    return 'ngx_string(' . join("\n                 ",
                                map { "\"$_\"" } @literals) . ')';
}
