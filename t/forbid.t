#!/usr/bin/perl

# cognito_forbid: what other modules know of a request, told in the words of
# this service, by every operation that lists the error and by all others.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Model qw(operations);
use Cognito::SignIn;
use Cognito::Test;

my $blocked = 'Request not allowed due to WAF block.';
my @error = ('ForbiddenException', $blocked);

start_server(
    http => <<'END_HTTP',
    geo $http_x_from $from_afar {
        default       "";
        192.0.2.0/24  1;
    }

    map $cognito_operation:$http_x_country $by_operation {
        default            0;
        ForgotPassword:xx  1;
    }

    log_format  verdict  '$cognito_operation $cognito_error $status';
END_HTTP
    server => 'cognito_forbid $from_afar $by_operation $http_x_verdict;',
    locations => DOCUMENTED . <<'END_LOCATIONS',

        location /own/ {
            cognito;
            cognito_forbid $http_x_own;
        }

        location /open {
            cognito;
            cognito_forbid 0;
        }

        location /closed {
            access_log verdict.log verdict;
            cognito;
            cognito_forbid 1;
        }

        location /query {
            cognito;
            cognito_query on;
            cognito_error_status documented;
        }

        location /if {
            cognito;

            if ($http_x_if) {
                set $nothing 1;
            }
        }
END_LOCATIONS
);

my $client = make_client(make_pool());
my $input = { ClientId => $client, Username => 'nobody' };

my %afar = ('x-from' => '192.0.2.7');
my %verdict = ('x-verdict' => 'yes');


# a request with these headers, refused or not

sub forbidden {
    my ($headers, $name, %options) = @_;

    is_error(call('ForgotPassword', $input, headers => $headers, %options),
             @error, 400, $name);
}


sub passes {
    my ($headers, $name, %options) = @_;

    is_error(call('ForgotPassword', $input, headers => $headers, %options),
             'UserNotFoundException', undef, 400, $name);
}


subtest 'every operation' => sub {
    refused($_, {}, @error, $_, headers => \%verdict) for operations();
};


subtest 'any of several' => sub {
    passes({}, 'none');
    passes({ 'x-from' => '198.51.100.7' }, 'from elsewhere');
    passes({ 'x-verdict' => '0' }, 'a zero');
    forbidden(\%afar, 'the first');
    forbidden({ 'x-country' => 'xx' }, 'the second');
    forbidden(\%verdict, 'the third');
    forbidden({ %afar, %verdict }, 'two of them');

    is_error(call('SignUp', {}, headers => { 'x-country' => 'xx' }),
             'InvalidParameterException', undef, 400,
             'the operation is known when it is asked');
};


subtest 'inheritance' => sub {
    forbidden(\%verdict, 'inherited', path => '/');
    passes({ %verdict, %afar }, 'replaced', path => '/own/');
    forbidden({ 'x-own' => 1 }, 'by another', path => '/own/');
    passes(\%verdict, 'by nothing', path => '/open');
    forbidden({}, 'by a constant', path => '/closed');
    forbidden({ %verdict, 'x-if' => 1 }, 'within "if"', path => '/if');
};


subtest 'whatever is sent' => sub {
    my %any = (headers => \%verdict);

    for my $case ([ 'no JSON', body => '{' ],
                  [ 'another type', body => '{"ClientId":1}' ],
                  [ 'no parameters', body => '{}' ],
                  [ 'too large a body', body => ' ' x 2_000_000 ]) {
        my ($name, @body) = @$case;

        is_error(call('ForgotPassword', undef, @body, %any), @error, 400,
                 $name);
    }

    is_error(call('NoSuchOperation', {}, sign => 0, %any), @error, 400,
             'an operation that is none');
    is_error(call('ListUserPools', {}, sign => 0, %any), @error, 400,
             'no signature');
    is_error(http('POST', body => '{}', headers => {
                 'content-type' => 'application/json', %verdict }),
             @error, 400, 'no target');
    is_error(query_call('ForgotPassword', {}, path => '/query', %any), @error,
             494, 'the older form, as documented');
    is_error(query_call('ForgotPassword', {}, path => '/query', query => '',
                        method => 'POST', body => 'Action=ForgotPassword',
                        headers => { %verdict, 'content-type' =>
                                     'application/x-www-form-urlencoded' }),
             @error, 494, 'and posted');
};


subtest 'the connection goes on' => sub {
    my $socket = http_socket();
    my $target = 'X-Amz-Target: AWSCognitoIdentityProviderService.SignUp';
    my $body = ' ' x 100_000 . '{}';

    for my $n (1 .. 2) {
        print $socket "POST / HTTP/1.1\r\nHost: x\r\nX-Verdict: 1\r\n"
                      . "Content-Type: application/x-amz-json-1.1\r\n$target"
                      . "\r\nContent-Length: " . length($body) . "\r\n\r\n"
                      . $body;
        is_error(read_answer($socket), @error, 400, "refused, $n");
    }
};


subtest 'browsers' => sub {
    my %origin = (origin => 'https://app.example');
    my $answer = call('SignUp', {}, headers => { %verdict, %origin });

    is_error($answer, @error, 400, 'from another origin');
    is($answer->{headers}{'access-control-allow-origin'}, '*',
       'that may read it');
    like($answer->{headers}{'access-control-expose-headers'},
         qr/x-amzn-ErrorType/, 'headers and all');
    is($answer->{headers}{'x-amzn-errormessage'}, $blocked, 'the message');

    $answer = http('OPTIONS', headers => {
        %verdict, %origin, 'access-control-request-method' => 'POST',
        'access-control-request-headers' => 'x-amz-target' });

    is($answer->{status}, 200, 'a preflight passes');
    is($answer->{headers}{'access-control-allow-origin'}, '*', 'as ever');
};


subtest 'documents' => sub {
    my $pool = pool_of($client);

    for my $name (qw(jwks.json openid-configuration)) {
        my %get = (path => "/$pool/.well-known/$name");
        my $answer = http('GET', %get, headers => \%verdict);

        is_error($answer, @error, 400, $name);
        is($answer->{headers}{'content-type'}, 'application/json', 'as JSON');
        is(http('GET', %get)->{status}, 200, 'and else not');
    }

    my $page = http('GET', path => '/confirmUser', headers => \%verdict,
                    query => "client_id=$client&user_name=nobody"
                             . '&confirmation_code=123456');

    is($page->{status}, 403, 'the page of a link');
    like($page->{raw}, qr/<p>This request is not allowed\.</, 'says so');

    is(http('GET', path => '/_cognito/inbox', headers => \%verdict)->{status},
       200, 'the inbox is not asked');
};


subtest 'what is left of it' => sub {
    my $file = server()->directory() . '/verdict.log';

    call('SignUp', {}, path => '/closed') for 1 .. 2;
    call('NoSuchOperation', {}, path => '/closed', sign => 0);

    my $log = '';

    wait_until(sub {
        open(my $in, '<', $file) or return;
        local $/;
        $log = <$in>;
        return 4 == (() = $log =~ /\n/g);
    });

    is($log, "ForgotPassword ForbiddenException 400\n"
             . "SignUp ForbiddenException 400\n" x 2
             . "- ForbiddenException 400\n", 'the variables');

    stop_redis();
    forbidden(\%verdict, 'nothing is asked of Redis');
    start_redis();
};


subtest 'configuration' => sub {
    my $check = sub {
        my ($accepted, $text) = check_configuration(location => $_[0]);

        return $accepted ? 'accepted' : $text;
    };

    is($check->('cognito_forbid $remote_user "" 0 $arg_x$arg_y;'), 'accepted',
       'any values');
    like($check->('cognito_forbid;'),
         qr/invalid number of arguments in "cognito_forbid" directive/,
         'none');
    like($check->('cognito_forbid $no_such_variable;'),
         qr/unknown "no_such_variable" variable/, 'an unknown variable');
    is($check->('cognito_forbid 0; cognito_forbid $arg_x;'), 'accepted',
       'more than one');
};


done_testing();
