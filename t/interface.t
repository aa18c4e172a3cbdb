#!/usr/bin/perl

# The interface of all operations, as the model describes it: whatever a
# member may not be is refused in the service's words, and nothing else is.
#
# For each operation an input is made that has just what is required; then
# one thing after another is changed in it, at every depth.  What the answer
# should be is computed from the model alone (Cognito::Model).  A value that
# is to be accepted is sent together with a violation elsewhere, which must
# then be the only one: so nothing is carried out, and nothing is left behind.
#
# INTERFACE_ONLY=SignUp,... looks at some operations only.

use strict;
use warnings;
use utf8;

use FindBin;
use lib "$FindBin::Bin/lib";

use MIME::Base64 qw(encode_base64);

use Cognito::Client qw(open_socket);
use Cognito::Model qw(operations operation shape kind fitting text_of_length
                      violations broken mismatch json_of samples);
use Cognito::Test;

# deeper than the deepest input

use constant DEPTH => 8;

use constant ABSENT => \'absent';

my @chosen = $ENV{INTERFACE_ONLY} ? split(/,/, $ENV{INTERFACE_ONLY})
                                  : operations();

my $wide = "\x{e4}\x{20ac}\x{1f600}";
my $socket;
my $total = 0;

# what is signed, and how, is another test's business

start_server(monitor => 0, workers => 1,
             http     => 'keepalive_requests 1000000;',
             location => 'cognito_signature off;');

recorded_texts();
not_json();

for my $name (@chosen) {
    subtest($name => sub { judge_operation($name) });
}

diag("$total requests") if $ENV{INTERFACE_COUNT};

close($socket) if $socket;

done_testing();


# ---------------------------------------------------------- one operation

sub judge_operation {
    my ($name) = @_;

    my $input = operation($name)->{input};
    my $least = fitting($input);
    my %result;

    judge_place($name, $input, $_, \%result) for places($input);
    judge_whole($name, $input, $least, \%result);

    for my $kind (sort keys %result) {
        my @failed = grep { defined } @{$result{$kind}};

        ok(!@failed, "$kind: " . @{$result{$kind}})
            || diag(scalar(@failed) . " differ; the first:\n$failed[0]");
    }

    done_testing();
}


# Everything within an input that may have a value: { path, shape, required },
# where the path has members' names, [n] for an element and {} for an entry.

sub places {
    my ($name, @path) = @_;

    my $shape = shape($name);
    my $type = $shape->{type};
    my @inner;

    return if @path > DEPTH;

    if ($type eq 'structure') {
        my %required = map { $_ => 1 } @{$shape->{required} // []};

        @inner = map { { path => [ @path, $_ ], required => $required{$_},
                         shape => $shape->{members}{$_}{shape} } }
                 sort keys %{$shape->{members}};

    } elsif ($type eq 'list') {

        # the second element, where there may be one: elements are counted

        my $n = ($shape->{max} // 2) > 1 ? 1 : 0;

        @inner = { path => [ @path, "[$n]" ], shape => $shape->{member},
                   element => 1 };

    } elsif ($type eq 'map') {
        @inner = { path => [ @path, '{}' ], shape => $shape->{value},
                   entry => 1, least => $shape->{min} };
    }

    return map { ($_, places($_->{shape}, @{$_->{path}})) } @inner;
}


# the input with this value at that place, and what must be around it

sub with_value {
    my ($name, $base, $path, $value) = @_;

    my ($step, @rest) = @$path;

    return $value unless defined $step;

    my $shape = shape($name);

    $base //= fitting($name);

    if ($step =~ /^\[(\d+)\]$/) {
        my @list = @$base;

        push @list, fitting($shape->{member}) while @list <= $1;
        $list[$1] = with_value($shape->{member}, $list[$1], \@rest, $value);

        return \@list;
    }

    my %result = %$base;

    if ($step eq '{}') {
        my ($key) = keys %result;
        $result{$key} = with_value($shape->{value}, $result{$key}, \@rest,
                                   $value);

        return \%result;
    }

    $result{$step} = with_value($shape->{members}{$step}{shape},
                                $result{$step}, \@rest, $value);

    delete $result{$step}
        if ref $value && $value == ABSENT && !@rest;

    return \%result;
}


sub judge_place {
    my ($name, $input, $place, $result) = @_;

    my $least = fitting($input);

    for my $one (changes($place)) {
        my ($kind, $what, $value) = @$one;

        my $changed = with_value($input, $least, $place->{path}, $value);
        my $told = join('.', @{$place->{path}}) . " $what";

        push @{$result->{$kind}},
             $kind eq 'accepted'
             ? judge_accepted($name, $input, $changed, $told,
                              $place->{path}[0])
             : judge($name, $input, $changed, $kind, $told);
    }
}


# what may be done to a place: [ kind, what, value ]

sub changes {
    my ($place) = @_;

    my $name = $place->{shape};

    return (presence($place), types($name), limits($name), patterns($name),
            enums($name));
}


sub presence {
    my ($place) = @_;

    if ($place->{entry}) {
        my $kind = $place->{least} ? 'limits' : 'accepted';

        return [ $kind, 'null', undef ];
    }

    # null as an element: only a list of scalars has words for it

    return shape($place->{shape})->{type} eq 'structure'
           ? () : [ 'required', 'null', undef ] if $place->{element};

    my $kind = $place->{required} ? 'required' : 'accepted';

    return ([ $kind, 'absent', ABSENT ], [ $kind, 'null', undef ]);
}


sub types {
    my ($name) = @_;

    my %values = (
        string => 'text', number => \'12.5', true => \'true',
        false => \'false', list => [], object => {},
        'full list' => [ 'text', \'1' ], 'full object' => { A => [ {} ] },
        'text of a boolean' => 'yes', 'text of a number' => '12',
        'not base64' => '*?',
    );

    return map { [ 'types', $_, $values{$_} ] }
           grep { defined mismatch($name, $values{$_}) } sort keys %values;
}


# sizes of texts, bytes, lists and maps, and the range of numbers

sub limits {
    my ($name) = @_;

    my ($min, $max) = @{shape($name)}{qw(min max)};
    my $number = kind($name) =~ /^(?:integer|long)$/;
    my (@good, @bad);

    if (defined $min) {
        push @good, $min;
        push @bad, $min - 1 if $min || $number;
        push @bad, '-1000000000000' if $number;
    }

    if (defined $max) {
        push @good, $max, $number ? "$max.75" : ();
        push @bad, $max + 1, $number ? '99999999999999999999' : ();
    }

    my @changes = (
        (map { [ 'accepted', "size $_", of_size($name, $_) ] } @good),
        (map { [ 'limits', "size $_", of_size($name, $_) ] } @bad),
    );

    push @changes, [ 'accepted', 'wide characters', "\x{1f600}" x $max ]
        if defined $max && kind($name) eq 'string'
           && !defined shape($name)->{pattern};

    return grep { $_->[0] eq 'limits' || $_->[1] eq 'wide characters'
                  || !broken($name, $_->[2]) } @changes;
}


# Where no text of that size matches the pattern it breaks the pattern, too.

sub of_size {
    my ($name, $size) = @_;

    my $shape = shape($name);
    my $type = $shape->{type};

    return text_of_length($name, $size) // 'x' x $size if $type eq 'string';
    return encode_base64('x' x $size, '') if $type eq 'blob';
    return [ (fitting($shape->{member})) x $size ] if $type eq 'list';

    return { map { $_ => fitting($shape->{value}) }
             (keys_of($shape->{key}))[0 .. $size - 1] } if $type eq 'map';

    return \"$size";
}


# languages are the only keys whose number is limited: all there are, and
# some that there are not

sub keys_of {
    my ($name) = @_;

    my $pattern = shape($name)->{pattern} // '';
    my ($languages) = $pattern =~ /:\((.*)\)\$$/
        or die "keys of $name\n";

    my @languages = map { /^(.*)\((.*)\)$/
                          ? map { "$1$_" } split(/\|/, $2) : $_ }
                    $languages =~ /((?:[^|(]|\([^)]*\))+)/g;

    return map { "cognito:$_" } @languages, 1 .. 9;
}


sub patterns {
    my ($name) = @_;

    my $shape = shape($name);
    my @changes;

    if ($shape->{type} eq 'map' && defined shape($shape->{key})->{pattern}) {
        my $value = fitting($shape->{value});

        push @changes, map { [ 'patterns', "key '$_'", { $_ => $value } ] }
                       @{samples($shape->{key})->[1]};
    }

    return @changes unless defined $shape->{pattern};

    my ($good, $bad) = @{samples($name)};

    return (@changes,
            (map { [ 'patterns', "'$_'", $_ ] } @$bad),
            (map { [ 'accepted', "'$_'", $_ ] }
             grep { !broken($name, $_) } @$good));
}


sub enums {
    my ($name) = @_;

    my $shape = shape($name);
    my $values = $shape->{enum} or return;

    my %known = map { $_ => 1 } @$values;

    return ((map { [ 'accepted', "'$_'", $_ ] } @$values),
            (map { [ 'enums', "'$_'", $_ ] }
             grep { !$known{$_} }
             '', 'NO_SUCH_VALUE', lc $values->[0], "$values->[0] ", $wide));
}


# What is done to an input as a whole: nothing required, nothing but what is
# required, members that nobody knows, and two kinds of mistakes at once.

sub judge_whole {
    my ($name, $input, $least, $result) = @_;

    my $shape = shape($input);
    my @members = sort keys %{$shape->{members}};
    my $unknown = { Unknown => [ { A => \'1.5e3' }, undef ],
                    username => {}, '' => 'x' };

    my $missing = @{$shape->{required} // []} ? 'required' : 'carried out';

    push @{$result->{$missing}},
         judge($name, $input, {}, $missing, 'an empty input');

    push @{$result->{'carried out'}},
         judge($name, $input, $least, 'carried out', 'the least input');

    push @{$result->{unknown}},
         judge_accepted($name, $input, { %$least, %$unknown },
                        'unknown members', '');

    for my $place (grep { kind($_->{shape}) eq 'structure' } places($input)) {
        my $value = { %{fitting($place->{shape})}, %$unknown };

        push @{$result->{unknown}},
             judge_accepted($name, $input,
                            with_value($input, $least, $place->{path},
                                       $value),
                            "unknown in @{$place->{path}}",
                            $place->{path}[0]);
    }

    # types are judged before anything else

    if (@members) {
        push @{$result->{types}},
             judge($name, $input, { $members[0] => wrong_for($shape->{members}
                                                      {$members[0]}{shape}) },
                   'types', 'and nothing else');
    }
}


sub wrong_for { kind($_[0]) eq 'list' ? {} : [] }


# The value of one member is to be accepted: it is sent with something wrong
# in another one; as it is where there is no other.

sub judge_accepted {
    my ($name, $input, $value, $what, $member) = @_;

    my $shape = shape($input);
    my @others = grep { $_ ne $member } sort keys %{$shape->{members}};
    my %required = map { $_ => 1 } @{$shape->{required} // []};

    for my $other (grep { $required{$_} } @others) {
        my %changed = %$value;
        delete $changed{$other};

        return judge($name, $input, \%changed, $other, $what);
    }

    for my $other (@others) {
        my $of = $shape->{members}{$other}{shape};
        my ($bad) = map { $_->[2] } grep { $_->[0] ne 'accepted' }
                    limits($of), enums($of), patterns($of);

        return judge($name, $input, { %$value, $other => $bad }, $other,
                     $what) if defined $bad;
    }

    return judge($name, $input, $value, 'carried out', $what);
}


# ---------------------------------------------------------------- answers

# Undef, or how the answer differs from what it should be.  The kind says what
# is wrong with the input; a member's name: that member, and nothing else.

sub judge {
    my ($name, $input, $value, $kind, $what) = @_;

    my $message = mismatch($input, $value);
    my @violations = defined $message ? () : violations($input, $value);

    # the test itself: is it the change that it is meant to be?

    my $member = lcfirst $kind;
    my $meant = $kind eq 'types'       ? defined $message
              : $kind eq 'carried out' ? !defined $message && !@violations
              : $kind =~ /^[A-Z]/      ? !grep { !/ at '$member['.]/ }
                                              @violations
              :                          @violations > 0;

    die "$name: $what is not of the kind $kind\n" unless $meant;

    my $body = json_of($value);
    my $answer = post($name, $body);
    my $wrong;

    if (defined $message) {
        $wrong = differs($answer, 'SerializationException', 'Message',
                         $message);

    } elsif (@violations) {
        my $count = @violations == 1 ? '1 validation error detected'
                                     : @violations
                                       . ' validation errors detected';

        $wrong = differs($answer, 'InvalidParameterException', 'message',
                         "$count: " . join('; ', @violations));

    } else {
        $wrong = refused($name, $answer);
    }

    return undef unless defined $wrong;

    return "$what\nsent: " . shortened($body) . "\n$wrong";
}


sub differs {
    my ($answer, $type, $member, $message) = @_;

    my ($status, $head, $body) = @$answer;
    my %members = members_of($body);

    # a header repeats the type of what the model knows

    my $header = ($member // '') ne 'message'
                 || $head =~ /^x-amzn-errortype: $type:\r$/im;

    return undef if $status == 400 && $header
                    && delete($members{__type}) eq $type
                    && ($member ? delete($members{$member}) // '' : '')
                       eq ($message // '')
                    && !%members;

    my $wanted = json_of({ __type => $type,
                           defined $message ? ($member => $message) : () });

    return "wanted: 400 " . shortened($wanted) . "\nanswer: $status "
           . shortened($body) . ($header ? '' : "\nheaders: $head");
}


# of an object of texts; done here because texts may be long

sub members_of {
    my ($body) = @_;

    my %named = (b => "\b", f => "\f", n => "\n", r => "\r", t => "\t");

    return (__type => "not an object of texts: $body") unless $body =~ m{
        \A \{ ( (?: "[^"\\]*+ (?:\\. [^"\\]*+)*+" [:,]?+ )*+ ) \} \z }xs;

    my @texts = $1 =~ /"([^"\\]*+(?:\\.[^"\\]*+)*+)"/gs;

    for my $text (@texts) {
        utf8::decode($text);
        $text =~ s{\\(?:u([0-9a-fA-F]{4})|(.))}
                  { defined $1 ? chr(hex($1)) : $named{$2} // $2 }ge;
    }

    return (@texts, @texts % 2 ? '' : ());
}


# an operation may do with the least input whatever is its own business

sub refused {
    my ($name, $answer) = @_;

    my ($status, $head, $body) = @$answer;

    return undef if $status == 200;

    return undef if $status == 400 && $body !~ /SerializationException/
                    && $body !~ /validation errors? detected/;

    return undef if $status == 501 && $body =~ /NotImplementedException/
                    && $body =~ /\b$name\b/;

    return "answer: $status " . shortened($body);
}


sub shortened {
    my ($text) = @_;

    return $text if length($text) < 1200;

    return substr($text, 0, 900) . ' ... ' . substr($text, -250);
}


# all requests share a connection, for as long as it lasts

sub post {
    my ($name, $body) = @_;

    my $request = "POST / HTTP/1.1\r\nHost: localhost\r\n"
        . "Content-Type: application/x-amz-json-1.1\r\n"
        . "X-Amz-Target: AWSCognitoIdentityProviderService.$name\r\n"
        . 'Content-Length: ' . length($body) . "\r\n\r\n" . $body;

    $total++;
    $socket //= open_socket(server()->port());

    print $socket $request;

    my $bytes = '';

    until ($bytes =~ /\r\n\r\n/) {
        sysread($socket, $bytes, 65536, length $bytes)
            or die "$name: the connection is gone\n";
    }

    my ($head, $answer) = split /\r\n\r\n/, $bytes, 2;
    my ($status) = $head =~ m{^HTTP/1\.1 (\d+)};
    my ($length) = $head =~ /^Content-Length: (\d+)/im;

    while (length($answer) < $length) {
        sysread($socket, $answer, 65536, length $answer)
            or die "$name: the answer is cut off\n";
    }

    if ($head =~ /^Connection: close/im) {
        close($socket);
        $socket = undef;
    }

    return [ $status, "$head\r\n", $answer ];
}


# ------------------------------------------------------- texts on record

# What the service itself has said, letter by letter; it keeps the computed
# texts honest.  Where its limits have changed since, today's are in place.

sub recorded_texts {
    my @texts = recordings();

    while (my ($operation, $input, $type, $message) = splice(@texts, 0, 4)) {
        my $member = $type eq 'SerializationException' ? 'Message'
                                                       : 'message';
        my $body = json_of($input);
        my $wrong = differs(post($operation, $body), $type, $member,
                            $message);

        ok(!defined $wrong, "$operation $body") || diag($wrong);
    }
}


sub recordings {
    my $client = '1example23456789';
    my $invalid = 'InvalidParameterException';
    my $failed = 'failed to satisfy constraint: Member must';
    my $pattern = "$failed satisfy regular expression pattern:";

    return (
        ConfirmSignUp => { ClientId => $client, Username => 'u' }, $invalid,
        '1 validation error detected: '
        . "Value null at 'confirmationCode' $failed not be null",

        ConfirmSignUp => { ClientId => $client, Username => 'u',
                           ConfirmationCode => '' }, $invalid,
        "2 validation errors detected: Value '' at 'confirmationCode' "
        . "$failed have length greater than or equal to 1; "
        . "Value '' at 'confirmationCode' $pattern [\\S]+",

        SignUp => { ClientId => $client, Password => 'a' }, $invalid,
        "1 validation error detected: Value at 'username' $failed not be null",

        SignUp => { ClientId => $client, Username => 'x' x 129 }, $invalid,
        "1 validation error detected: Value at 'username' "
        . "$failed have length less than or equal to 128",

        SignUp => { ClientId => $client, Username => '', Password => 'a b' },
        $invalid, "3 validation errors detected: Value at 'password' "
        . "$pattern [\\S]+; Value at 'username' "
        . "$failed have length greater than or equal to 1; "
        . "Value at 'username' $pattern [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",

        SignUp => { ClientId => $client, Username => 'u',
                    UserAttributes => [ { Value => 'v' } ] }, $invalid,
        "1 validation error detected: Value null at "
        . "'userAttributes.1.member.name' $failed not be null",

        InitiateAuth => { ClientId => '', AuthFlow => 'USER_SRP_AUTH' },
        $invalid, "2 validation errors detected: Value '' at 'clientId' "
        . "$failed have length greater than or equal to 1; "
        . "Value '' at 'clientId' $pattern [\\w+]+",

        VerifySoftwareToken => { UserCode => 'Aaaa' }, $invalid,
        "2 validation errors detected: Value 'Aaaa' at 'userCode' "
        . "$failed have length greater than or equal to 6; "
        . "Value 'Aaaa' at 'userCode' $pattern [0-9]+",

        GetUser => { AccessToken => '' }, $invalid,
        "1 validation error detected: Value at 'accessToken' "
        . "$pattern [A-Za-z0-9-_=.]+",

        CreateUserPoolClient => { UserPoolId => 'r_1', ClientName => 'c',
                                  AllowedOAuthFlows => [ 'token' ] },
        $invalid, "1 validation error detected: Value '[token]' at "
        . "'allowedOAuthFlows' $failed satisfy constraint: [Member must "
        . 'satisfy enum value set: [implicit, client_credentials, code]]',

        InitiateAuth => { ClientId => $client, AuthFlow => 'USER_AUTH',
                          AuthParameters => 'text' },
        'SerializationException', 'Expected map or null',

        SignUp => { Username => { A => 'b' } }, 'SerializationException',
        'Start of structure or map found where not expected.',
    );
}


sub not_json {
    my @broken = ('', ' ', 'null', '"text"', '7', 'true', '{', '{"A":1',
                  '{"A":1,}', '{"A" 1}', "{'A':1}", '{} {}', 'x', '{"A":01}',
                  "{\"A\":\"\n\"}", '{"A":"\x"}', "{\"A\":\"\xff\"}",
                  '{"A":"\u12"}', '{"A":nul}', '[' x 40, '{"A":"\ud83d');

    for my $body (@broken) {
        my $wrong = differs(post('SignUp', $body), 'SerializationException');

        ok(!defined $wrong, 'not JSON: ' . ($body =~ s/[^ -~]/./gr))
            || diag($wrong);
    }

    my $wrong = differs(post('SignUp', '[]'), 'SerializationException',
                        'Message', 'Start of list found where not expected');

    ok(!defined $wrong, 'a list instead of an object') || diag($wrong);

    half_characters();
}


# half of a surrogate pair is a question mark, and only that half

sub half_characters {
    my %texts = ('\ud800A' => '?A', 'A\udc00' => 'A?', '\ud83d\u0041' => '?A',
                 '\ud83d\ud83d\ude00' => "?\x{1f600}", '\\\\ud800' => '\ud800',
                 '\ud83d\ude00' => "\x{1f600}", '\ud83d\n' => "?\n");

    for my $text (sort keys %texts) {
        my $body = "{\"ClientId\":\"c\",\"Username\":\"u\","
                   . "\"ConfirmationCode\":\"$text \"}";

        my $wrong = differs(post('ConfirmSignUp', $body),
            'InvalidParameterException', 'message',
            "1 validation error detected: Value '$texts{$text} ' at "
            . "'confirmationCode' failed to satisfy constraint: Member must "
            . 'satisfy regular expression pattern: [\S]+');

        ok(!defined $wrong, "half characters: $text") || diag($wrong);
    }
}
