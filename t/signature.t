#!/usr/bin/perl

# Signatures of requests, in the header and in the address: which operations
# want one, which are good, and how each fault is told.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Client qw(json_text);
use Cognito::Signature qw(presign sign_headers);
use File::Basename qw(dirname);
use Time::HiRes qw(time);

my $json = 'application/x-amz-json-1.1';
my $prefix = 'AWSCognitoIdentityProviderService.';

my $server = start_server(
    http      => 'cognito_access_key AKIDEXAMPLE '
                 . '"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";',
    locations => <<'END',

        location /open {
            cognito_signature off;
            cognito;
        }
END
);

my $pool = make_pool();
my $client = make_client($pool);
my $host = '127.0.0.1:' . $server->port();

my $mismatch = qr/^The\ request\ signature\ we\ calculated\ does\ not\ match
                  \ the\ signature\ you\ provided\./x;


# a DescribeUserPool: what is given replaces what is right

sub describe {
    my (%options) = @_;

    my $body = $options{body} // json_text({ UserPoolId => $pool });

    my %headers = (
        'host'         => $host,
        'content-type' => $json,
        'x-amz-target' => $prefix . 'DescribeUserPool',
        %{$options{headers} // {}},
    );

    my %signed = (%headers, %{$options{signed_headers} // {}});

    delete @signed{@{$options{unsigned} // []}};

    my $added = sign_headers(
        method  => $options{method} // 'POST',
        path    => $options{path} // '/',
        query   => $options{query} // '',
        headers => \%signed,
        body    => $options{signed_body} // $body,
        key     => $options{key} // 'local',
        secret  => $options{secret} // 'local',
        region  => $options{region},
        service => $options{service},
        token   => $options{token},
        time    => int(time()) + ($options{skew} // 0),
    );

    %headers = (%headers, %$added, %{$options{after} // {}});

    delete $headers{authorization} if $options{none};
    $options{alter}->(\%headers) if $options{alter};

    return http('POST', path => $options{sent_path} // $options{path} // '/',
                query => $options{sent_query} // $options{query},
                headers => \%headers, body => $body);
}


subtest 'right' => sub {
    is_ok(describe(), 'as the test signs');
    is_ok(describe(key => 'AKIDEXAMPLE',
                   secret => 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'),
          'another key');
    is_ok(describe(region => 'eu-central-1'), 'any region');
    is_ok(describe(token => 'a-session-token'), 'with a session token');
    is_ok(describe(path => '/any/path'), 'any path');
    is_ok(describe(path => '/a%20b/%C3%A9'), 'an encoded path');
    is_ok(describe(query => 'b=2&a=1&a=0&c'), 'arguments');
    is_ok(describe(body => json_text({ UserPoolId => $pool }) . ' ' x 70000),
          'a large body');
    is_ok(describe(headers => { 'x-one' => '  many   blanks  ',
                                'accept' => '*/*' }), 'more headers');
    is_ok(describe(unsigned => ['content-type']),
          'not all headers are signed');
    is_ok(describe(after => { 'user-agent' => 'x', 'accept' => 'y' }),
          'headers that came later');
    is_ok(describe(headers => { 'content-type' => 'application/json' }),
          'application/json');
    is_ok(describe(alter => sub {
        $_[0]{authorization} =~ s/, /,/g;
    }), 'no blanks between the parts');
    is_ok(describe(alter => sub {
        my ($head, $rest) = split / /, $_[0]{authorization}, 2;
        $_[0]{authorization} = join ' ', $head, join ', ', reverse
                               split /, /, $rest;
    }), 'the parts in another order');
};


subtest 'wrong' => sub {
    is_error(describe(secret => 'wrong'), 'InvalidSignatureException',
             $mismatch, 400, 'secret');
    is_error(describe(key => 'AKIDEXAMPLE'), 'InvalidSignatureException',
             $mismatch, 400, 'another\'s secret');
    is_error(describe(key => 'unknown'), 'UnrecognizedClientException',
             'The security token included in the request is invalid.', 400,
             'key');
    is_error(describe(key => 'AKIDEXAMPL'), 'UnrecognizedClientException',
             undef, 400, 'part of a key');
    is_error(describe(key => ''), 'UnrecognizedClientException', undef, 400,
             'no key');

    my $other = json_text({ UserPoolId => 'us-east-1_other' });

    is_error(describe(signed_body => $other), 'InvalidSignatureException',
             $mismatch, 400, 'body');
    is_error(describe(body => '{}', signed_body => ''),
             'InvalidSignatureException', $mismatch, 400, 'no body');
    is_error(describe(sent_path => '/x'), 'InvalidSignatureException',
             $mismatch, 400, 'path');
    is_error(describe(query => 'a=1', sent_query => 'a=2'),
             'InvalidSignatureException', $mismatch, 400, 'arguments');
    is_error(describe(method => 'PUT'), 'InvalidSignatureException',
             $mismatch, 400, 'method');
    is_error(describe(after => { 'x-amz-target' => $prefix . 'ListUsers' }),
             'InvalidSignatureException', $mismatch, 400, 'target');
    is_error(describe(after => { host => 'elsewhere' }),
             'InvalidSignatureException', $mismatch, 400, 'host');
    is_error(describe(headers => { 'x-one' => 'a' },
                      after => { 'x-one' => 'b' }),
             'InvalidSignatureException', $mismatch, 400, 'a header');
    is_error(describe(headers => { 'x-one' => 'a' },
                      alter => sub { delete $_[0]{'x-one'} }),
             'InvalidSignatureException', $mismatch, 400,
             'a header that is not there');
    is_error(describe(unsigned => ['x-amz-target']),
             'InvalidSignatureException', qr/'SignedHeader'/, 400,
             'the target is not signed');
    is_error(describe(unsigned => ['host']), 'InvalidSignatureException',
             qr/'SignedHeader'/, 400, 'the host is not signed');

    for my $change (sub { s/Signature=\K(.)/$1 eq '0' ? '1' : '0'/e },
                    sub { s/Signature=\K.*/0 x 64/e },
                    sub { s/Signature=\K\w{32}// },
                    sub { s/(Signature=\w+)$/${1}0/ })
    {
        is_error(describe(alter => sub {
            local $_ = $_[0]{authorization};
            $change->();
            $_[0]{authorization} = $_;
        }), 'InvalidSignatureException', $mismatch, 400, 'the signature');
    }

    is_error(describe(after => { 'x-amz-content-sha256' =>
                                     'UNSIGNED-PAYLOAD' }),
             'InvalidSignatureException', $mismatch, 400,
             'a body that is said not to be signed');
};


subtest 'time' => sub {
    is_ok(describe(skew => $_), "$_ s") for -290, 290;

    is_error(describe(skew => -310), 'InvalidSignatureException',
             qr/^Signature\ expired:\ \d{8}T\d{6}Z\ is\ now\ earlier\ than
                \ \d{8}T\d{6}Z\ \(\d{8}T\d{6}Z\ -\ 5\ min\.\)$/x, 400,
             'too old');
    is_error(describe(skew => 310), 'InvalidSignatureException',
             qr/^Signature\ not\ yet\ current:\ \d{8}T\d{6}Z\ is\ still
                \ later\ than\ \d{8}T\d{6}Z
                \ \(\d{8}T\d{6}Z\ \+\ 5\ min\.\)$/x, 400, 'too young');
    is_error(describe(skew => -86400), 'InvalidSignatureException',
             qr/^Signature expired/, 400, 'of yesterday');
    is_error(describe(alter => sub { $_[0]{'x-amz-date'} =~ s/..Z/99Z/ }),
             'IncompleteSignatureException', qr/^Date must be in ISO-8601/,
             400, 'no date');
    is_error(describe(alter => sub {
                 $_[0]{authorization} =~ s{/\d{8}/}{/20200101/} }),
             'InvalidSignatureException',
             qr/^Date in Credential scope does not match YYYYMMDD/, 400,
             'the day of another');

    with_time_offset('2h', sub {
        is_error(describe(), 'InvalidSignatureException',
                 qr/^Signature expired/, 400,
                 'by the clock of the service');
        is_ok(describe(skew => 7200), 'which may be ahead');
    });
};


subtest 'missing and malformed' => sub {
    my $missing = 'Missing Authentication Token';

    is_error(describe(none => 1), 'MissingAuthenticationTokenException',
             $missing, 400, 'none');

    my $answer = describe(none => 1);

    is($answer->{headers}{'x-amzn-errortype'},
       'MissingAuthenticationTokenException:', 'x-amzn-errortype');

    my %needs = map { $_ => "Authorization header requires '$_' parameter." }
                qw(Credential Signature SignedHeaders);

    for my $part (sort keys %needs) {
        is_error(describe(alter => sub {
                     my ($head, $rest) = split / /, $_[0]{authorization}, 2;
                     $_[0]{authorization} = "$head " . join ', ',
                         grep { !/^$part=/ } split /, /, $rest;
                 }),
                 'IncompleteSignatureException', $needs{$part}, 400, $part);
    }

    is_error(describe(after => { authorization => $_ }),
             'IncompleteSignatureException',
             join(' ', @needs{qw(Credential Signature SignedHeaders)}), 400,
             "'$_'")
        for 'AWS4-HMAC-SHA256', 'AWS4-HMAC-SHA256 ', 'Bearer abc', 'x',
            'AWS4-HMAC-SHA256 ,,,=', 'Basic ' . 'x' x 4000;

    is_error(describe(alter => sub { delete $_[0]{'x-amz-date'} }),
             'IncompleteSignatureException', qr/'X-Amz-Date' or a 'Date'/,
             400, 'date');
    is_error(describe(alter => sub {
                 $_[0]{authorization} =~ s{/aws4_request}{} }),
             'IncompleteSignatureException',
             qr/^Credential must have exactly 5 slash-delimited elements/,
             400, 'scope');
    is_error(describe(alter => sub {
                 $_[0]{authorization} =~ s{aws4_request}{aws5_request} }),
             'InvalidSignatureException', qr/valid terminator/, 400,
             'terminator');

    $answer = describe(alter => sub {
        $_[0]{authorization} =~ s{Credential=[^,]*}{Credential=\xff"\\\x01};
    });

    is($answer->{status}, 400, 'bytes of all kinds');
    ok($answer->{body}, 'are no harm to the answer');
};


subtest 'operations without a signature' => sub {
    my %input = (ClientId => 'nobody', Username => 'u', Password => 'p');
    my @expected = ('ResourceNotFoundException',
                    'User pool client nobody does not exist.', 400);

    is_error(call('SignUp', \%input), @expected, 'none');
    is_error(call('SignUp', \%input, sign => 1), @expected, 'a right one');
    is_error(call('SignUp', \%input, sign => 1, secret => 'x'), @expected,
             'a wrong one');
    is_error(call('SignUp', \%input, sign => 1, key => 'x'), @expected,
             'of an unknown key');
    is_error(call('SignUp', \%input, sign => 1, skew => -4000), @expected,
             'an old one');
    is_error(call('SignUp', \%input, headers => { Authorization => $_ }),
             @expected, "garbage: $_")
        for 'x', 'Bearer abc', 'AWS4-HMAC-SHA256 x', '';
};


subtest 'every operation' => sub {
    my $model = JSON::PP::decode_json(Cognito::Server::slurp(
        dirname(__FILE__) . '/../src/api/cognito-idp.json'));
    my $wrong = 0;

    for my $name (sort keys %{$model->{operations}}) {
        my $answer = call($name, {}, sign => 0);
        my $type = $answer->{body}{__type} // '';
        my $refused = $type eq 'MissingAuthenticationTokenException';
        my $signed = $model->{operations}{$name}{access} ne 'none';

        next if $refused == $signed;

        $wrong++;
        diag("$name: $answer->{raw}");
    }

    is($wrong, 0, 'wants a signature as the model says');
};


subtest 'off' => sub {
    my $input = { UserPoolId => $pool };

    is_ok(call('DescribeUserPool', $input, path => '/open', sign => 0),
          'none is wanted');
    is_ok(call('DescribeUserPool', $input, path => '/open', sign => 1,
               secret => 'wrong'), 'a wrong one is not looked at');
    is_error(call('DescribeUserPool', $input, sign => 0),
             'MissingAuthenticationTokenException', undef, 400,
             'in this location only');

    my ($accepted, $text) = check_configuration(
        location => 'cognito_signature off;');

    ok($accepted, 'accepted');
    like($text, qr/\[warn\].*"cognito_signature" is off in location "\/"/,
         'with a warning');
};


# the address of a request, signed; what is given replaces what is right

sub presigned {
    my (%options) = @_;

    my $body = json_text({ UserPoolId => $pool });
    my %headers = (
        'host'         => $host,
        'x-amz-target' => $prefix . 'DescribeUserPool',
    );

    my $query = presign(method => 'POST', path => '/', key => 'local',
                        secret => 'local', time => time(),
                        headers => \%headers, body => $body, %options);

    $query = $options{alter}->($query) if $options{alter};

    return http('POST', query => $query, body => $options{sent} // $body,
                headers => { %headers, 'content-type' => $json,
                             %{$options{after} // {}} });
}


subtest 'in the address' => sub {
    is_ok(presigned(), 'right');
    is_ok(presigned(query => 'z=1&a=%20'), 'with other arguments');
    is_ok(presigned(time => time() - 3000, expires => 3600), 'old, but good');
    is_error(presigned(time => time() - 3700, expires => 3600),
             'InvalidSignatureException', qr/^Signature expired/, 400,
             'expired');
    is_error(presigned(time => time() + 400),
             'InvalidSignatureException', qr/^Signature not yet current/,
             400, 'not yet good');
    is_error(presigned(expires => $_), 'IncompleteSignatureException',
             qr/^X-Amz-Expires must be/, 400, "expires: $_")
        for 0, 604801, 'x';
    is_error(presigned(secret => 'x'), 'InvalidSignatureException',
             $mismatch, 400, 'secret');
    is_error(presigned(key => 'x'), 'UnrecognizedClientException', undef,
             400, 'key');
    is_error(presigned(sent => json_text({ UserPoolId => 'us-east-1_x' })),
             'InvalidSignatureException', $mismatch, 400, 'body');
    is_error(presigned(alter => sub { $_[0] =~ s/Expires=300/Expires=400/r }),
             'InvalidSignatureException', $mismatch, 400, 'lifetime');
    is_error(presigned(alter => sub { "x=1&$_[0]" }),
             'InvalidSignatureException', $mismatch, 400,
             'an argument more');

    for my $part (qw(Algorithm Credential Date SignedHeaders Signature)) {
        is_error(presigned(alter => sub { $_[0] =~ s/X-Amz-$part=[^&]*//r }),
                 'IncompleteSignatureException',
                 qr/must include 'X-Amz-$part'/, 400, "no $part");
    }

    is_error(presigned(alter => sub { $_[0] =~ s/SHA256/SHA512/r }),
             'IncompleteSignatureException', qr/Unsupported AWS 'algorithm'/,
             400, 'algorithm');
    is_error(presigned(after => { authorization => 'AWS4-HMAC-SHA256 x' }),
             'InvalidSignatureException', qr/^Found both/, 400,
             'and in the header, too');
};


done_testing();
