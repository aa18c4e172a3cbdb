package Cognito::Model;

# The interface as a client reads it, from src/api/cognito-idp.json alone:
# values that fit a shape, what a value breaks, and in which words the service
# says so.  Written from the description of the service, not from the module.
#
# A value is what its JSON is: a plain scalar a string, a reference to a
# scalar other JSON (\'7', \'true'), undef null, an array or a hash.

use strict;
use warnings;
use utf8;

use Carp qw(croak);
use Cwd qw(abs_path);
use File::Basename qw(dirname);
use JSON::PP ();
use MIME::Base64 qw(encode_base64 decode_base64);

use Exporter qw(import);

our @EXPORT_OK = qw(operations operation shape kind fitting text_of_length
                    violations broken mismatch json_of samples);

my $file = abs_path(dirname(__FILE__) . '/../../../src/api/cognito-idp.json');

my $model = do {
    open(my $in, '<:raw', $file) or die "$file: $!\n";
    local $/;
    JSON::PP->new->utf8->decode(<$in>);
};


# For each pattern texts that match it and texts that do not; the first is
# the one used where any will do.  Both are checked against the pattern below,
# so that nobody has to believe them.

my $wide = "\x{e4}\x{20ac}\x{1f600}7-x";        # letters, symbols, digits
my $uuid = '0a1b2c3d-0123-4567-89ab-0123456789ab';
my $arn = 'arn:aws:lambda:us-east-1:123456789012:function:trigger';

my @words_and = ([ 'word', 'a_0Z' ], [ "\x{e4}", 'a!' ]);

my %samples = (
    '[A-Za-z0-9-_=.]+' => [[ 'aZ0-_=.' ], [ '', 'a b', 'a/b', "a\n" ]],
    '[A-Za-z0-9]+'     => [[ 'Az09' x 8 ], [ '', 'a-b', "\x{e4}" ]],
    '[0-9]+'           => [[ '012345' ], [ '', '12a456', "12345\x{661}" ]],
    '[a-z0-9]+'        => [[ 'az09' ], [ '', 'A', 'a-b' ]],
    '[\S]+'            => [[ 'Pa$$w0rd', "\x{e4}\x{a0}\x{3000}" ],
                           [ '', 'a b', "a\tb", "a\x{0b}b", "ab\n" ]],
    '[\w]+'            => [ @words_and ],
    '[\w+]+'           => [[ 'client+id_0' x 3 ], [ '', 'a-b', "\x{e4}" ]],
    '[\w+-]+'          => [[ 'a+b-c_0' ], [ '', 'a.b', "\x{e4}" ]],
    '[\w+=/]+'         => [[ 'ab+/01==' ], [ '', 'a-b', 'a b' ]],
    '[\w-]+_[0-9a-zA-Z]+' =>
        [[ 'us-east-1_aB3', 'x_y_z' ],
         [ '', 'useast1', 'us-east-1_', '_a', 'us east_a', "r_\x{e4}" ]],
    '[\w-]+_[0-9a-f-]+' =>
        [[ "us-east-1_$uuid" ], [ '', 'us-east-1', 'r_xyz', 'r_' ]],
    '[\w\s+=.@-]+'  => [[ 'a b+=.@-', "a\tb\x{0b}c" ],
                        [ '', 'a,b', "a\x{a0}b", "\x{e4}" ]],
    '[\w\s+=,.@-]+' => [[ 'a b+=,.@-' ], [ '', 'a/b', "a\x{2003}b" ]],
    '[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+' =>
        [[ 'read!~[]' ], [ '', 'a/b', 'a"b', 'a\\b', 'a b', "\x{e4}" ]],
    '[\x21\x23-\x5B\x5D-\x7E]+' =>
        [[ 'https://api' ], [ '', 'a"b', 'a\\b', 'a b', "\x{7f}" ]],
    '[\p{L}\p{M}\p{S}\p{N}\p{P}]+' =>
        [[ 'name', $wide, "e\x{301}" ], [ '', 'a b', "a\t", "a\x{a0}" ]],
    '^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$' =>
        [[ 'https://example.com', $wide ], [ '', 'a b', "a\n" ]],
    '[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+' =>
        [[ 'a provider', "$wide\x{a0}\x{2028}" ], [ '', "a\tb", "a\n" ]],
    '[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+' =>
        [[ "a subject\t\n", $wide ], [ '', "a\x{a0}b", "a\x{07}" ]],
    '[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+' =>
        [[ 'email', "a b\t$wide" ], [ '', "a\x{0b}b", "a\x{a0}b" ]],
    '[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*' =>
        [[ 'some text', "$wide\n* *" ], [ "some\x{a0}text", "\x{07}texts" ]],
    '[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]+' =>
        [[ 'some text', "$wide\n* *" ], [ "some\x{a0}text", "\x{07}texts" ]],
    '[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+' =>
        [[ 'a@b', "$wide\@$wide" ], [ 'a', '@b', 'a@', 'a b@c' ]],
    '[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*'
        => [[ '{####}', "code {####}\n$wide" ],
            [ 'no code', '{###}xx', "\x{a0}{####}" ]],
    '[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{##[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*##\}'
        . '[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*' =>
        [[ '{####}', 'click {##here, please##} now' ],
         [ 'no link', '{##half', "{##a\x{a0}b##}" ]],
    '.*\{####\}.*' =>
        [[ '{####}', 'your code is {####}.', "$wide {####}" ],
         [ 'no code', '{###}x', "two\n{####}", "{####}\r", "{####}\x{85}",
           "\x{2028}{####}" ]],
    '(?s).*' => [[ "any\nthing\r", '{####}', "\x{85}\x{2029}$wide" ], []],
    '[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+' =>
        [[ 'SAML', "a_\n", "$wide" ], [ '', 'ab', '_abc', 'ab_', 'a bc' ]],
    '^[\w\- ]+$'        => [[ 'a-b c' ], [ '', 'a.b', "a\n" ]],
    '^[a-zA-Z0-9_-]+$'  => [[ 'set_1-a' ], [ '', 'a b', "a\n" ]],
    '^[0-9a-fA-F]+$'    => [[ '00ffFF' ], [ '', 'xyz', '0 0' ]],
    '^[0-9A-Za-z\.\-_]*(?<!\.)$' =>
        [[ 'bucket.a-b_c' ], [ 'bucket.', 'buc ket' ]],
    '^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$' =>
        [[ 'my-domain', 'a' ], [ '', '-a', 'a-', 'A', 'a.b' ]],
    '^(terms-of-use|privacy-policy)$' =>
        [[ 'terms-of-use', 'privacy-policy' ],
         [ '', 'terms', 'terms-of-use ', "privacy-policy\n" ]],
    '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}'
        . '-[0-9a-fA-F]{12}$' =>
        [[ $uuid ], [ '', uc("x$uuid"), $uuid =~ s/-4/-5/r, "$uuid\n" ]],
    '^cognito:(default|dutch|english|french|spanish|german|bahasa-indonesia'
        . '|italian|japanese|korean|portuguese-brazil'
        . '|chinese-(simplified|traditional))$' =>
        [[ 'cognito:default', 'cognito:chinese-simplified' ],
         [ '', 'cognito:', 'cognito:klingon', 'english' ]],
    'import-[0-9a-zA-Z-]+' =>
        [[ 'import-a-9' ], [ '', 'import-', 'export-a', 'import-a_b' ]],
    'arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+'
        . '(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?' =>
        [[ $arn, "$arn:1" ],
         [ 'arn:aws:lambda:us-east-1:x:function', "$arn:1:2", "$arn "]],
    '(arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+'
        . '(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?)?' =>
        [[ $arn, '' ], [ 'arn', "$arn:1:2" ]],
    'arn:[\w+=/,.@-]+:[\w+=/,.@-]+:::[\w+=/,.@-]+(:[\w+=/,.@-]+)?'
        . '(:[\w+=/,.@-]+)?' =>
        [[ 'arn:aws:s3:::bucket/key' ],
         [ 'arn:aws:s3:us-east-1::bucket', 'bucket' ]],
);

# the order in which the service prints an enum, where it is on record

my %recorded_order = (
    OAuthFlowType => [qw(implicit client_credentials code)],
    ExplicitAuthFlowsType => [qw(
        ALLOW_CUSTOM_AUTH ADMIN_NO_SRP_AUTH ALLOW_REFRESH_TOKEN_AUTH
        ALLOW_USER_PASSWORD_AUTH ALLOW_USER_SRP_AUTH CUSTOM_AUTH_FLOW_ONLY
        USER_PASSWORD_AUTH ALLOW_ADMIN_USER_PASSWORD_AUTH ALLOW_USER_AUTH
    )],
);

# these do not quote a client's id, although the others do; an authenticator's
# code is quoted, although it is marked as sensitive

my %hides_client_id = map { $_ . 'Request' => 1 } qw(
    SignUp ConfirmSignUp ForgotPassword ConfirmForgotPassword
    ResendConfirmationCode
);


sub operations { sort keys %{$model->{operations}} }
sub operation  { $model->{operations}{$_[0]} }

sub shape {
    my ($name) = @_;

    return $model->{shapes}{$name} // croak("no shape $name");
}


# what a shape is called in the texts of type errors

sub kind {
    my ($name) = @_;

    my $shape = shape($name);

    return 'enum' if $shape->{enum};
    return 'document' if $name eq 'Document';
    return $shape->{type};
}


# Java's regular expressions in Perl: its "." stops at more line ends, and
# \w and \s are ASCII while \p{} is not.

my %compiled;

sub matches {
    my ($pattern, $text) = @_;

    my $expression = $compiled{$pattern} //= do {
        my $perl = $pattern;

        $perl =~ s{(\\.|\[(?:\\.|[^\]])*\]) | \.}
                  { defined $1 ? $1 : '[^\n\r\x{85}\x{2028}\x{2029}]' }gex
            unless $perl =~ /^\(\?s\)/;

        $perl =~ s/(?<!\\)\$$/\\z/;

        no warnings 'regexp';
        qr/\A(?:$perl)\z/a;
    };

    return $text =~ $expression;
}


sub samples {
    my ($name) = @_;

    my $pattern = shape($name)->{pattern};
    my $samples = $samples{$pattern} // croak("no samples of $pattern");

    for my $good (@{$samples->[0]}) {
        croak("sample '$good' should match $pattern")
            unless matches($pattern, $good);
    }

    for my $bad (@{$samples->[1]}) {
        croak("sample '$bad' should not match $pattern")
            if matches($pattern, $bad);
    }

    return $samples;
}


# a text of that many characters that matches the shape's pattern, or undef

my %of_length;

sub text_of_length {
    my ($name, $length) = @_;

    my $pattern = shape($name)->{pattern};

    return 'x' x $length unless defined $pattern;

    return $of_length{$name}{$length} //= do {
        my @texts = map { resized($pattern, $_, $length) }
                    @{samples($name)->[0]};
        $texts[0];
    };
}


# one character repeated, or some left out

sub resized {
    my ($pattern, $sample, $length) = @_;

    my $more = $length - length($sample);

    if ($more == 0) {
        return matches($pattern, $sample) ? $sample : ();
    }

    for my $i (0 .. length($sample)) {
        my $text = $sample;

        if ($more > 0) {
            next if $i == length($sample);
            substr($text, $i, 0, substr($sample, $i, 1) x $more);

        } else {
            last if $i - $more > length($sample);
            substr($text, $i, -$more, '');
        }

        return $text if matches($pattern, $text);
    }

    return;
}


# the least that fits a shape; of lists and maps one element

sub fitting {
    my ($name) = @_;

    my $shape = shape($name);
    my $type = $shape->{type};

    return $shape->{enum}[0] if $shape->{enum};

    if ($type eq 'structure') {
        return { map { $_ => fitting($shape->{members}{$_}{shape}) }
                 @{$shape->{required} // []} };
    }

    return [ (fitting($shape->{member})) x ($shape->{min} || 1) ]
        if $type eq 'list';

    return { fitting($shape->{key}) => fitting($shape->{value}) }
        if $type eq 'map';

    return fitting_text($name, $shape) if $type eq 'string';
    return encode_base64('x' x ($shape->{min} || 1), '') if $type eq 'blob';
    return \'true' if $type eq 'boolean';

    my $number = $shape->{min} // 1;

    return \"$number";
}


sub fitting_text {
    my ($name, $shape) = @_;

    my $min = $shape->{min} // 0;
    my $max = $shape->{max} // 1e9;

    return 'x' x ($min || 1) unless defined $shape->{pattern};

    my ($first) = @{samples($name)->[0]};

    return $first if length($first) >= $min && length($first) <= $max;

    return text_of_length($name, length($first) < $min ? $min : $max)
           // croak("nothing fits $name");
}


# ------------------------------------------------------------ type errors

my %wanted = (
    string => 'a String', enum => 'a String', integer => 'an Integer',
    long => 'a Long', boolean => 'a Boolean', blob => 'a Blob',
    timestamp => 'a Timestamp',
);


# the message of SerializationException, or undef; members in their order

sub mismatch {
    my ($name, $value) = @_;

    my $shape = shape($name);
    my $kind = kind($name);

    return undef if !defined $value || $kind eq 'document';

    if (ref $value eq 'ARRAY') {
        return 'Start of list found where not expected' if $kind ne 'list';
        return first_of(map { [ $shape->{member}, $_ ] } @$value);
    }

    if (ref $value eq 'HASH') {
        return first_of(map { [ $shape->{value}, $value->{$_} ] }
                        sort keys %$value) if $kind eq 'map';

        return 'Start of structure or map found where not expected.'
            if $kind ne 'structure';

        return first_of(map { [ $shape->{members}{$_}{shape},
                                $value->{$_} ] }
                        grep { $shape->{members}{$_} } sort keys %$value);
    }

    return 'Expected null'         if $kind eq 'structure';
    return 'Expected list or null' if $kind eq 'list';
    return 'Expected map or null'  if $kind eq 'map';

    my $token = !ref $value               ? 'STRING_VALUE'
              : $$value =~ /^(true|false)/ ? uc($1) . '_VALUE'
              :                              'NUMBER_VALUE';

    return undef if scalar_fits($kind, $token, $value);

    return "$token can not be converted to $wanted{$kind}";
}


sub first_of {
    for my $one (@_) {
        my $message = mismatch(@$one);
        return $message if defined $message;
    }

    return undef;
}


sub scalar_fits {
    my ($kind, $token, $value) = @_;

    return $kind =~ /^(?:integer|long|timestamp)$/
        if $token eq 'NUMBER_VALUE';

    return $kind eq 'boolean' if $token ne 'STRING_VALUE';

    return 1 if $kind =~ /^(?:string|enum)$/;
    return $value =~ /^(?:true|false)$/ if $kind eq 'boolean';
    return $value =~ m{^[A-Za-z0-9+/]*={0,2}$} if $kind eq 'blob';

    return 0;
}


# ------------------------------------------------------------ constraints

# all that a structure of this shape breaks, in the service's words

sub violations {
    my ($name, $value, $path, $hidden) = @_;

    my $shape = shape($name);
    my %required = map { $_ => 1 } @{$shape->{required} // []};
    my @found;

    for my $member (sort keys %{$shape->{members}}) {
        my $of = $shape->{members}{$member}{shape};

        push @found, judged({
            shape    => $of,
            value    => $value->{$member},
            path     => (defined $path ? "$path." : '') . path_name($member),
            required => $required{$member},
            hidden   => $hidden || $shape->{sensitive} || hides($name, $of),
        });
    }

    return @found;
}


sub path_name { lcfirst $_[0] }


sub hides {
    my ($structure, $of) = @_;

    return $hides_client_id{$structure} if $of eq 'ClientIdType';
    return shape($of)->{sensitive} && $of ne 'SoftwareTokenMFAUserCodeType';
}


sub judged {
    my ($one) = @_;

    my $value = $one->{value};
    my $type = shape($one->{shape})->{type};

    if (!defined $value) {
        return unless $one->{required};
        return 'Value ' . ($one->{hidden} ? '' : 'null ')
               . "at '$one->{path}' failed to satisfy constraint: "
               . 'Member must not be null';
    }

    my @found = map { item($one, $_) } broken($one->{shape}, $value);

    return (@found, violations($one->{shape}, $value, $one->{path},
                               $one->{hidden})) if $type eq 'structure';

    push @found, judged_list($one) if $type eq 'list';
    push @found, judged_map($one)  if $type eq 'map';

    return @found;
}


sub item {
    my ($one, $constraint) = @_;

    my $quoted = $one->{hidden} ? ''
                                : "'" . printed($one->{shape}, $one->{value})
                                  . "' ";

    return "Value ${quoted}at '$one->{path}' failed to satisfy constraint: "
           . $constraint;
}


# the constraints of one value that it breaks

sub broken {
    my ($name, $value) = @_;

    my $shape = shape($name);

    return ('Member must satisfy enum value set: ['
            . join(', ', enum_values($name)) . ']')
        if $shape->{enum} && !grep { $_ eq $value } @{$shape->{enum}};

    return if $shape->{enum};

    my $what = $shape->{type} =~ /^(?:integer|long)$/ ? 'value' : 'length';
    my $size = counted($name, $value);
    my @broken;

    push @broken, "Member must have $what greater than or equal to "
                  . $shape->{min}
        if defined $shape->{min} && $size < $shape->{min};
    push @broken, "Member must have $what less than or equal to "
                  . $shape->{max}
        if defined $shape->{max} && $size > $shape->{max};
    push @broken, 'Member must satisfy regular expression pattern: '
                  . $shape->{pattern}
        if defined $shape->{pattern} && !matches($shape->{pattern}, $value);

    return @broken;
}


sub enum_values {
    my ($name) = @_;

    return @{$recorded_order{$name} // shape($name)->{enum}};
}


# what min and max are about; an integer is clamped before

sub counted {
    my ($name, $value) = @_;

    my $type = shape($name)->{type};

    return 0 if $type =~ /^(?:structure|boolean|timestamp)$/;
    return scalar @$value if $type eq 'list';
    return scalar grep { defined } values %$value if $type eq 'map';
    return length(decode_base64($value)) if $type eq 'blob';
    return length($value) if $type eq 'string';

    my $number = int($$value);

    return $number if $type eq 'long';
    return $number > 2147483647  ? 2147483647
         : $number < -2147483648 ? -2147483648
         :                         $number;
}


# scalars within a list or a map are told of the list or map as a whole, with
# all the constraints that they are under

sub judged_list {
    my ($one) = @_;

    my $of = shape($one->{shape})->{member};
    my $n = 0;

    return map {
        judged({ %$one, shape => $of, value => $_, required => 1,
                 path => "$one->{path}." . ++$n . '.member' })
    } @{$one->{value}} if shape($of)->{type} eq 'structure';

    return unless grep { !defined $_ || broken($of, $_) } @{$one->{value}};

    return item($one, 'Member must satisfy constraint: ['
                      . constraints($of, @{$one->{value}}) . ']');
}


sub judged_map {
    my ($one) = @_;

    my ($key, $of) = @{shape($one->{shape})}{qw(key value)};
    my %map = %{$one->{value}};
    my @found;

    delete $map{$_} for grep { !defined $map{$_} } keys %map;

    if (shape($of)->{type} eq 'structure') {
        push @found, map {
            judged({ %$one, shape => $of, value => $map{$_}, required => 1,
                     path => "$one->{path}.$_.member" })
        } sort keys %map;
    }

    push @found, item($one, 'Map keys must satisfy constraint: ['
                            . constraints($key, keys %map) . ']')
        if grep { broken($key, $_) } keys %map;

    push @found, item($one, 'Map value must satisfy constraint: ['
                            . constraints($of, values %map) . ']')
        if shape($of)->{type} ne 'structure'
           && grep { broken($of, $_) } values %map;

    return @found;
}


sub constraints {
    my ($name, @values) = @_;

    my $shape = shape($name);
    my @all;

    if (grep { defined && broken($name, $_) } @values) {
        push @all, "Member must have length less than or equal to $shape->{max}"
            if defined $shape->{max};
        push @all, "Member must have length greater than or equal to "
                   . $shape->{min} if defined $shape->{min};
        push @all, 'Member must satisfy regular expression pattern: '
                   . $shape->{pattern} if defined $shape->{pattern};
        push @all, 'Member must satisfy enum value set: ['
                   . join(', ', enum_values($name)) . ']' if $shape->{enum};
    }

    push @all, 'Member must not be null' if grep { !defined } @values;

    return join ', ', @all;
}


# a value as the service, which is written in Java, prints it

sub printed {
    my ($name, $value) = @_;

    my $shape = shape($name);
    my $type = $shape->{type};

    return 'null' unless defined $value;

    return '[' . join(', ', map { printed($shape->{member}, $_) } @$value)
           . ']' if $type eq 'list';

    return '{' . join(', ', map { printed($shape->{key}, $_) . '='
                                  . printed($shape->{value}, $value->{$_}) }
                      sort grep { defined $value->{$_} } keys %$value) . '}'
        if $type eq 'map';

    return $name if $type =~ /^(?:structure|boolean|timestamp)$/;

    return sprintf('java.nio.HeapByteBuffer[pos=0 lim=%d cap=%1$d]',
                   counted($name, $value)) if $type eq 'blob';

    return counted($name, $value) if ref $value;

    return $value;
}


# ------------------------------------------------------------ JSON

my %escapes = ('"' => '\"', '\\' => '\\\\', "\n" => '\n', "\r" => '\r',
               "\t" => '\t');

# members in alphabetical order, as bytes

sub json_of {
    my ($value) = @_;

    return 'null' unless defined $value;

    return '[' . join(',', map { json_of($_) } @$value) . ']'
        if ref $value eq 'ARRAY';

    return '{' . join(',', map { json_of($_) . ':' . json_of($value->{$_}) }
                      sort keys %$value) . '}' if ref $value eq 'HASH';

    return $$value if ref $value;

    my $text = $value;

    $text =~ s{(["\\\x00-\x1f])}
              {$escapes{$1} // sprintf('\u%04x', ord($1))}ge;
    utf8::encode($text);

    return "\"$text\"";
}


1;
